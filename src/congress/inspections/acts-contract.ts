import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import { ofOrgan } from '../organs/words.ts'
import { adoptions, grades, invitationStates, states } from './words.ts'

const office = ['staff', 'chair'] as const
const drafters = ['staff', 'chair', 'deputy'] as const
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Where an act has brought an inspection. */
const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
/** Where an act has brought an invitation. */
const Answered = z.object({ id: z.string(), state: z.enum(invitationStates), version: z.number() })

const files = z
  .array(z.object({ fileId: idField, caption: longText(200).default('') }))
  .max(20)
  .default([])

const Plan = z.object({
  topic: line(100),
  why: requiredText(1000),
  organId: idField,
  heldOn: dayField,
  startsAt: hour,
  endsAt: hour,
  place: longText(120).default(''),
  route: z.array(requiredText(120)).max(20).default([]),
  lookAt: z.array(requiredText(300)).max(20).default([]),
  demands: longText(1000).default(''),
})
const planRefusals = ['inspected-day-past', 'inspection-ends-before', 'inspected-organ-ended'] as const

export const chooseTopic = endpoint({
  name: 'chooseTopic',
  method: 'POST',
  path: '/api/inspections',
  for: office,
  summary: { zh: '确定专题视察选题', en: 'Choose the topic of an invited inspection' },
  // The id comes from the desk, so that sending twice chooses once.
  body: Plan.extend({ id: idField, aboutId: idField.nullable().default(null) }),
  reply: Moved,
  refusals: planRefusals,
})

export const reviseInspection = endpoint({
  name: 'reviseInspection',
  method: 'PUT',
  path: '/api/inspections/:id',
  for: office,
  summary: { zh: '修改选题和方案', en: 'Change topic and plan' },
  params: one,
  body: Plan.extend({ version }),
  reply: Moved,
  refusals: [...always, ...planRefusals],
})

export const inviteDeputies = endpoint({
  name: 'inviteDeputies',
  method: 'POST',
  path: '/api/inspections/:id/invitations',
  for: office,
  summary: { zh: '聘请代表', en: 'Invite deputies' },
  params: one,
  body: z.object({
    version,
    deputies: z.array(z.object({ deputyId: idField, because: longText(100).default('') })).max(60),
  }),
  reply: Moved,
  refusals: [...always, 'nobody-to-invite', 'mandate-ended', 'mandate-suspended'],
})

export const answerInspectionInvitation = endpoint({
  name: 'answerInspectionInvitation',
  method: 'POST',
  path: '/api/inspection-invitations/:id/answer',
  for: ['deputy'],
  summary: { zh: '答复聘请：接受或者谢绝', en: 'Accept an invitation to inspect, or decline it' },
  params: one,
  body: z.object({ version, coming: z.boolean(), reason: longText(500).default('') }),
  reply: Answered,
  refusals: [...always, 'reason-missing', 'mandate-ended', 'mandate-suspended'],
})

export const fixInspectionPlan = endpoint({
  name: 'fixInspectionPlan',
  method: 'POST',
  path: '/api/inspections/:id/plan',
  for: office,
  summary: { zh: '印发视察方案，列入会议活动', en: 'Send out the plan; the visit becomes a gathering' },
  params: one,
  body: z.object({ version, leaderId: idField }),
  reply: Moved,
  refusals: [...always, 'inspected-day-past', 'plan-part-missing', 'nobody-accepted', 'leader-not-a-member'],
})

export const replanInspection = endpoint({
  name: 'replanInspection',
  method: 'POST',
  path: '/api/inspections/:id/replan',
  for: office,
  summary: { zh: '现场视察取消的，重新拟订方案', en: 'Plan anew a visit that was called off' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'visit-still-on'],
})

export const dropInspection = endpoint({
  name: 'dropInspection',
  method: 'POST',
  path: '/api/inspections/:id/drop',
  for: office,
  summary: { zh: '不再举行', en: 'Give it up' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const closeVisit = endpoint({
  name: 'closeVisit',
  method: 'POST',
  path: '/api/inspections/:id/close-visit',
  for: office,
  summary: { zh: '视察结束，起草视察意见', en: 'The visit is over' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'visit-not-held'],
})

export const noteObservation = endpoint({
  name: 'noteObservation',
  method: 'POST',
  path: '/api/inspections/:id/observations',
  for: ['deputy'],
  summary: { zh: '提交视察记录', en: 'Note what was seen' },
  params: one,
  body: z.object({
    observationId: idField,
    seenOn: dayField,
    seenAt: hour.or(z.literal('')).default(''),
    place: line(120),
    text: requiredText(4000),
    files,
  }),
  reply: z.object({ observationId: z.string() }),
  refusals: ['not-a-member', 'notes-closed', 'seen-in-the-future', 'inspection-file-elsewhere'],
})

export const addPapers = endpoint({
  name: 'addPapers',
  method: 'POST',
  path: '/api/inspections/:id/papers',
  for: office,
  summary: { zh: '添加视察资料', en: 'Add papers to read beforehand' },
  params: one,
  body: z.object({ files }),
  reply: z.object({ files: z.number() }),
  refusals: ['inspection-file-elsewhere'],
})

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
