import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { DutyLine } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { always, one, presidium, version } from '../acts-contract.ts'
import { Named } from '../line-contract.ts'
import { studyStates, subjects, verdicts } from './words.ts'

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const meeting = {
  gatheringId: idField,
  heldOn: dayField,
  startsAt: hour,
  endsAt: hour,
  place: line(120),
}

export const askGroups = endpoint({
  name: 'askGroups',
  method: 'POST',
  path: '/api/decisions/:id/groups',
  for: presidium,
  summary: {
    zh: '召集代表小组长会议，交各代表小组研究',
    en: 'Call the group leaders together and give the matter to every group',
  },
  params: one,
  body: z.object({ ...meeting, answerBy: dayField, focus: longText(2000).default('') }),
  reply: z.object({ id: z.string(), gatheringId: z.string(), groups: z.number() }),
  refusals: [
    'ends-before-it-starts',
    'not-to-be-studied',
    'groups-asked-already',
    'no-groups',
    'leaders-meet-in-the-past',
    'answers-before-the-meeting',
    'answers-after-the-decision',
  ],
})

/** The deputy who leads the group, or the office for her. */
const ofGroup = ['deputy', 'staff', 'chair'] as const

export const conveneGroup = endpoint({
  name: 'conveneGroup',
  method: 'POST',
  path: '/api/group-studies/:id/meeting',
  for: ofGroup,
  summary: { zh: '召集本组会议，由工作机构发通知', en: "Plan the group's meeting; the office sends its notice" },
  params: one,
  body: z.object(meeting),
  reply: z.object({ id: z.string(), gatheringId: z.string() }),
  refusals: [...always, 'ends-before-it-starts', 'day-is-past', 'group-meeting-planned'],
})

const Reason = z.object({ subject: z.enum(subjects), text: requiredText(500) })

export const answerForGroup = endpoint({
  name: 'answerForGroup',
  method: 'POST',
  path: '/api/group-studies/:id/answer',
  for: ofGroup,
  summary: { zh: '报送代表小组意见', en: "Give a group's opinion" },
  params: one,
  body: z.object({
    version,
    verdict: z.enum(verdicts),
    conditions: longText(2000).default(''),
    reasons: z.array(Reason).max(30).default([]),
    tookPart: z.number().int().min(1).max(1000),
    dissent: z
      .array(z.object({ deputyId: idField, text: requiredText(500) }))
      .max(100)
      .default([]),
    metOn: dayField,
  }),
  reply: z.object({ id: z.string(), state: z.enum(studyStates), version: z.number() }),
  refusals: [
    ...always,
    'met-outside-the-time',
    'reasons-missing',
    'conditions-missing',
    'more-than-the-group',
    'dissent-from-outside',
    'dissent-outnumbers',
  ],
})

/** One group's study: what was asked of it, and what it answered. */
export const GroupStudy = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(studyStates),
  stateName: bilingual,
  group: Named,
  members: z.number(),
  leader: z.string().nullable(),
  askedOn: z.string(),
  /** Its day has passed without an answer. */
  missing: z.boolean(),
  meeting: z
    .object({ id: z.string(), heldOn: z.string(), place: z.string(), stateName: bilingual, open: z.boolean() })
    .nullable(),
  answer: z
    .object({
      verdict: z.enum(verdicts),
      conditions: z.string(),
      reasons: z.array(z.object({ subject: z.enum(subjects), text: z.string() })),
      tookPart: z.number(),
      /** Who saw it differently; organs read how many and why, not who. */
      dissent: z.array(z.object({ deputy: z.string().nullable(), text: z.string() })),
      metOn: z.string(),
      answeredBy: z.string(),
      byOffice: z.boolean(),
    })
    .nullable(),
  duties: z.array(DutyLine),
  /** It is the caller's own to answer: she leads it, or the office where nobody does. */
  mine: z.boolean(),
  /** Whether the caller leads it, or acts for it. */
  mayAnswer: z.boolean(),
  mayConvene: z.boolean(),
  /** For whoever may answer: the deputies of the group. */
  deputies: z.array(Named),
})
export type GroupStudy = z.infer<typeof GroupStudy>

/** The two steps of deliberation on a major matter's page. */
export const GroupsPanel = z.object({
  /** Whether the caller may give the matter to the groups now. */
  mayAsk: z.boolean(),
  /** Groups nobody leads: the office is asked in their place. */
  leaderless: z.array(z.string()),
  asked: z
    .object({
      answerBy: z.string(),
      openedOn: z.string(),
      openedBy: z.string(),
      focus: z.string(),
      leadersMeeting: z.object({ id: z.string(), heldOn: z.string(), stateName: bilingual, open: z.boolean() }),
      studies: z.array(GroupStudy),
      totals: z.object({
        groups: z.number(),
        answered: z.number(),
        feasible: z.number(),
        conditional: z.number(),
        notFeasible: z.number(),
        tookPart: z.number(),
        dissent: z.number(),
      }),
      missing: z.array(z.string()),
    })
    .nullable(),
})
export type GroupsPanel = z.infer<typeof GroupsPanel>

export const groupsTable = endpoint({
  name: 'groupsTable',
  method: 'GET',
  path: '/api/decisions/:id/groups/table',
  for: working,
  summary: { zh: '各代表小组意见汇总表', en: "The roll-up of the groups' opinions" },
  params: one,
  query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  reply: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
})

export const readGroups = endpoint({
  name: 'readGroups',
  method: 'GET',
  path: '/api/decisions/:id/groups',
  for: working,
  summary: { zh: '代表小组研究情况', en: 'What the groups found of a major matter' },
  params: one,
  reply: GroupsPanel,
})
