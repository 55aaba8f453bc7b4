import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import { invitationStates, states } from './words.ts'

const office = ['staff', 'chair'] as const
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Where an act has brought an inspection. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
/** Where an act has brought an invitation. */
export const Answered = z.object({ id: z.string(), state: z.enum(invitationStates), version: z.number() })

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
