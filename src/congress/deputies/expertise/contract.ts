import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, line } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { mostFields } from './words.ts'

const one = z.object({ id: idField })

export const readExpertise = endpoint({
  name: 'readExpertise',
  method: 'GET',
  path: '/api/deputies/:id/expertise',
  for: working,
  summary: { zh: '代表的专长', en: 'What a deputy knows well' },
  params: one,
  reply: z.object({ tags: z.array(z.string()), mayWrite: z.boolean() }),
})

export const writeExpertise = endpoint({
  name: 'writeExpertise',
  method: 'PUT',
  path: '/api/deputies/:id/expertise',
  for: ['deputy', 'staff'],
  summary: { zh: '填写代表的专长：本人或者工作人员', en: 'Write what a deputy knows well: herself, or the staff' },
  params: one,
  body: z.object({ tags: z.array(line(20)).max(mostFields) }),
  reply: z.object({ tags: z.array(z.string()) }),
  refusals: ['not-her-expertise'],
})

export const listExpertise = endpoint({
  name: 'listExpertise',
  method: 'GET',
  path: '/api/expertise',
  for: working,
  summary: { zh: '专长目录：常用的和已有的', en: 'Fields: the usual ones and those named already' },
  reply: z.object({ rows: z.array(z.object({ tag: z.string(), deputies: z.number() })) }),
})
