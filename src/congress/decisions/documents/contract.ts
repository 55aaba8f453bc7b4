import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { fileReply, idField } from '../../../platform/http/fields.ts'
import { fileField } from '../../documents/contract.ts'
import { working } from '../../organs/words.ts'
import { decisionDocuments } from './words.ts'

export const getDecisionDocument = endpoint({
  name: 'getDecisionDocument',
  method: 'GET',
  path: '/api/decisions/:id/documents/:kind/:file',
  for: working,
  summary: { zh: '由重大事项的记录生成公文', en: 'An official document made from a major matter’s record' },
  params: z.object({ id: idField, kind: z.enum(decisionDocuments), file: fileField }),
  gives: 'file',
  reply: fileReply,
})
