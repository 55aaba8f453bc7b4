import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, longText, requiredText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import { ofOrgan } from '../organs/words.ts'
import { Answered, Moved } from './acts-contract.ts'
import { adoptions, grades } from './words.ts'

const office = ['staff', 'chair'] as const
const drafters = ['staff', 'chair', 'deputy'] as const

export const writeOpinion = endpoint({
  name: 'writeOpinion',
  method: 'PUT',
  path: '/api/inspections/:id/opinion',
  for: drafters,
  summary: { zh: '起草视察意见', en: 'Write the opinion' },
  params: one,
  body: z.object({
    version,
    situation: longText(8000),
    merits: longText(8000).default(''),
    points: z
      .array(z.object({ problem: requiredText(2000), suggestion: requiredText(2000) }))
      .max(30)
      .default([]),
  }),
  reply: Moved,
  refusals: always,
})

export const circulateOpinion = endpoint({
  name: 'circulateOpinion',
  method: 'POST',
  path: '/api/inspections/:id/circulate',
  for: drafters,
  summary: { zh: '视察意见送成员确认', en: 'Send the opinion to the members' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'opinion-part-missing'],
})

export const confirmOpinion = endpoint({
  name: 'confirmOpinion',
  method: 'POST',
  path: '/api/inspection-invitations/:id/confirm',
  for: ['deputy'],
  summary: { zh: '确认视察意见', en: 'Confirm the opinion' },
  params: one,
  body: z.object({ version, remark: longText(1000).default('') }),
  reply: Answered,
  refusals: always,
})

export const redraftOpinion = endpoint({
  name: 'redraftOpinion',
  method: 'POST',
  path: '/api/inspections/:id/redraft',
  for: drafters,
  summary: { zh: '根据成员意见修改视察意见', en: 'Take the draft back' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const handOverOpinion = endpoint({
  name: 'handOverOpinion',
  method: 'POST',
  path: '/api/inspections/:id/hand-over',
  for: office,
  summary: { zh: '视察意见转交有关机关', en: 'Hand the opinion to the organ' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'members-not-confirmed'],
})

export const answerInspection = endpoint({
  name: 'answerInspection',
  method: 'POST',
  path: '/api/inspections/:id/answer',
  for: ofOrgan,
  summary: { zh: '逐条答复视察意见', en: 'Answer the opinion point by point' },
  params: one,
  body: z.object({
    version,
    answers: z
      .array(
        z.object({ ordinal: z.number().int().min(1).max(30), adopted: z.enum(adoptions), text: requiredText(4000) }),
      )
      .max(30),
    promises: z
      .array(z.object({ promise: requiredText(300), dueOn: dayField }))
      .max(30)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'point-not-answered', 'point-not-asked', 'inspected-promise-past'],
})

export const judgeAnswer = endpoint({
  name: 'judgeAnswer',
  method: 'POST',
  path: '/api/inspections/:id/judge',
  for: ['deputy'],
  summary: { zh: '逐条评价答复', en: 'Judge the answer point by point' },
  params: one,
  body: z.object({
    version,
    grades: z.array(z.object({ ordinal: z.number().int().min(1).max(30), grade: z.enum(grades) })).max(30),
    missing: longText(2000).default(''),
  }),
  reply: Moved,
  refusals: [...always, 'point-not-judged', 'point-not-asked', 'what-is-wanting-missing'],
})

export const changeLeader = endpoint({
  name: 'changeLeader',
  method: 'POST',
  path: '/api/inspections/:id/leader',
  for: office,
  summary: { zh: '更换视察组组长', en: 'Name another leader' },
  params: one,
  body: z.object({ version, leaderId: idField }),
  reply: Moved,
  refusals: [...always, 'leader-not-a-member', 'leads-already'],
})

export const directInspection = endpoint({
  name: 'directInspection',
  method: 'POST',
  path: '/api/inspections/:id/direct',
  for: office,
  summary: { zh: '主席团督办，限期答复', en: 'The presidium directs, with a new day' },
  params: one,
  body: z.object({ version, demand: requiredText(1000), answerBy: dayField }),
  reply: Moved,
  refusals: [...always, 'directed-day-past', 'directed-day-too-far'],
})

export const endInspection = endpoint({
  name: 'endInspection',
  method: 'POST',
  path: '/api/inspections/:id/end',
  for: office,
  summary: { zh: '主席团说明理由终结', en: 'The presidium ends it with the reason' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})
