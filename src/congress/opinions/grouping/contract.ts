import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, line, requiredText } from '../../../platform/http/fields.ts'
import { always, one } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { states, subjects } from '../words.ts'

const office = ['staff', 'chair'] as const

export const AlikeLine = z.object({
  id: z.string(),
  heading: z.string(),
  state: z.enum(states),
  subject: z.enum(subjects),
  receivedOn: z.string(),
  organ: z.string().nullable(),
})
export type AlikeLine = z.infer<typeof AlikeLine>

/** 同类意见, as far as the reader may see its members. */
export const AlikeGroup = z.object({
  id: z.string(),
  title: z.string(),
  formedBy: z.string(),
  formedOn: z.string(),
  members: z.array(AlikeLine),
  /** Members the office may hand on, and those this reader may answer, by now. */
  toHandOn: z.number(),
  toAnswer: z.number(),
})
export type AlikeGroup = z.infer<typeof AlikeGroup>

export const readAlike = endpoint({
  name: 'readAlikeOpinions',
  method: 'GET',
  path: '/api/opinions/:id/alike',
  for: working,
  summary: { zh: '同类意见：已归并的和可能同类的', en: 'Opinions on the same matter: grouped, and perhaps alike' },
  params: one,
  reply: z.object({
    group: AlikeGroup.nullable(),
    /** For the office: those not in a group yet, the nearest first. */
    near: z.array(AlikeLine.extend({ group: z.object({ id: z.string(), title: z.string() }).nullable() })),
    mayGroup: z.boolean(),
  }),
})

export const groupOpinions = endpoint({
  name: 'groupOpinions',
  method: 'PUT',
  path: '/api/opinion-groups/:id',
  for: office,
  summary: { zh: '归并同类意见', en: 'Put opinions on one matter together' },
  params: one,
  body: z.object({ title: line(60), opinions: z.array(idField).min(1).max(100) }),
  reply: z.object({ id: z.string(), members: z.number() }),
  refusals: ['alike-ended', 'alike-elsewhere', 'alike-too-few'],
})

export const ungroupOpinion = endpoint({
  name: 'ungroupOpinion',
  method: 'POST',
  path: '/api/opinion-groups/:id/take-out',
  for: office,
  summary: { zh: '移出同类意见', en: 'Take an opinion out of its group' },
  params: one,
  body: z.object({ opinionId: idField }),
  reply: z.object({ id: z.string(), members: z.number() }),
})

export const handOnGroup = endpoint({
  name: 'handOnGroup',
  method: 'POST',
  path: '/api/opinion-groups/:id/hand-on',
  for: office,
  summary: { zh: '一并交有关单位办理', en: 'Hand a group on to one organ' },
  params: one,
  body: z.object({ organId: idField, note: requiredText(500) }),
  reply: z.object({ id: z.string(), done: z.number() }),
  refusals: [...always, 'opinion-organ-ended', 'alike-none-waits'],
})

export const answerGroup = endpoint({
  name: 'answerGroup',
  method: 'POST',
  path: '/api/opinion-groups/:id/answer',
  for: working,
  summary: { zh: '对同类意见分别作同一答复', en: 'Answer each of a group in the same words' },
  params: one,
  body: z.object({ text: requiredText(4000) }),
  reply: z.object({ id: z.string(), done: z.number() }),
  refusals: [...always, 'alike-none-waits'],
})
