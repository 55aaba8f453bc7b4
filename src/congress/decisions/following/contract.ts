import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, Moved, office, one, presidium, version } from '../acts-contract.ts'
import { checkStates, findings, followerStates, questionStates, turnDownReasons } from './words.ts'

export * from './panel-contract.ts'

const ordinal = z.number().int().min(1).max(1000).nullable().default(null)
/** Whoever publishes words that look like personal data says that they are meant. */
const personalDataMeant = z.boolean().default(false)
const act = (name: string, path: `/api/${string}`) => ({ name, method: 'POST' as const, path })

export const inviteFollowers = endpoint({
  ...act('inviteFollowers', '/api/decisions/:id/followers'),
  for: presidium,
  summary: { zh: '聘请代表跟踪落实', en: 'Invite deputies to follow' },
  params: one,
  body: z.object({ deputyIds: z.array(idField).min(1).max(60) }),
  reply: z.object({ id: z.string(), invited: z.number() }),
  refusals: ['not-being-followed', 'follower-not-in-office'],
})

/** The deputy herself, or the office for her. */
const deputyOrOffice = ['deputy', 'staff', 'chair'] as const
const Followed = z.object({ id: z.string(), state: z.enum(followerStates), version: z.number() })

export const answerInvitationToFollow = endpoint({
  ...act('answerInvitationToFollow', '/api/decision-followers/:id/answer'),
  for: deputyOrOffice,
  summary: { zh: '答复是否参加跟踪', en: 'Say whether one follows' },
  params: one,
  body: z.object({ version, accept: z.boolean(), reason: longText(500).default('') }),
  reply: Followed,
  refusals: [...always, 'reason-missing'],
})

export const leaveFollowing = endpoint({
  ...act('leaveFollowing', '/api/decision-followers/:id/leave'),
  for: deputyOrOffice,
  summary: { zh: '退出跟踪，说明理由', en: 'Follow no longer, and say why' },
  params: one,
  body: z.object({ version, reason: longText(500) }),
  reply: Followed,
  refusals: [...always, 'reason-missing'],
})

export const giveCheck = endpoint({
  ...act('giveFollowCheck', '/api/follow-checks/:id/give'),
  for: deputyOrOffice,
  summary: { zh: '填写跟踪检查卡', en: 'Fill in a check card' },
  params: one,
  body: z.object({
    version,
    finding: z.enum(findings),
    seenOn: dayField,
    seenAt: z
      .string()
      .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)
      .default(''),
    place: longText(120).default(''),
    ordinal,
    said: longText(2000),
    photos: z
      .array(z.object({ fileId: idField, caption: requiredText(200) }))
      .max(9)
      .default([]),
    recheckOn: dayField.nullable().default(null),
    /** What its owner reported, or had verified, goes back to it. */
    sendBack: z.boolean().default(false),
  }),
  reply: z.object({ id: z.string(), state: z.enum(checkStates), version: z.number() }),
  refusals: [
    ...always,
    'seen-outside-the-time',
    'no-such-clause',
    'finding-unsaid',
    'recheck-day-missing',
    'photo-of-another',
    'photo-is-no-picture',
    'paper-closed',
    'new-day-to-come',
    'owner-may-not-verify',
    'acceptance-to-come',
  ],
})

export const publishCheck = endpoint({
  ...act('publishFollowCheck', '/api/follow-checks/:id/publish'),
  for: office,
  summary: { zh: '公开一次检查情况', en: 'Put a finding on the public page' },
  params: one,
  body: z.object({ text: requiredText(2000), personalDataMeant }),
  reply: z.object({ id: z.string() }),
  refusals: ['no-finding-to-publish', 'personal-data-stands'],
})

const Asked = z.object({ id: z.string(), state: z.enum(questionStates), version: z.number() })

export const askQuestion = endpoint({
  ...act('askOnDecision', '/api/decisions/:id/questions'),
  for: ['deputy'],
  summary: { zh: '代表询问决定的落实情况', en: 'A deputy asks how a decision is carried out' },
  params: one,
  body: z.object({ questionId: idField, ordinal, text: requiredText(1000), personalDataMeant }),
  reply: Asked,
  refusals: ['not-being-followed', 'no-such-clause', 'personal-data-stands'],
})

export const admitQuestion = endpoint({
  ...act('admitQuestion', '/api/decision-questions/:id/admit'),
  for: office,
  summary: { zh: '公开群众提问，交有关单位答复', en: 'Publish a question of the public' },
  params: one,
  body: z.object({ version, text: requiredText(1000), personalDataMeant }),
  reply: Asked,
  refusals: [...always, 'personal-data-stands'],
})

export const turnDownQuestion = endpoint({
  ...act('turnDownQuestion', '/api/decision-questions/:id/turn-down'),
  for: office,
  summary: { zh: '不予公开，说明原因', en: 'Turn a question down, with the reason' },
  params: one,
  body: z.object({ version, reason: z.enum(turnDownReasons), note: longText(500).default('') }),
  reply: Asked,
  refusals: always,
})

export const answerQuestion = endpoint({
  ...act('answerQuestion', '/api/decision-questions/:id/answer'),
  for: ['organ-handler', 'organ-head'],
  summary: { zh: '公开答复询问', en: 'Answer a question in public' },
  params: one,
  body: z.object({ version, text: requiredText(4000), personalDataMeant }),
  reply: Asked,
  refusals: [...always, 'personal-data-stands'],
})

export const concludeMajorMatter = endpoint({
  ...act('concludeMajorMatter', '/api/decisions/:id/conclude'),
  for: presidium,
  summary: { zh: '报告落实结果，办结', en: 'Conclude a decision, reported to a meeting' },
  params: one,
  body: z.object({
    version,
    conclusion: requiredText(20_000),
    heardAt: z.object({ kind: z.enum(['gathering', 'session']), id: idField }),
    reportedOn: dayField,
    goingOn: z
      .array(z.object({ ordinal: z.number().int().min(1).max(1000), reason: longText(1000) }))
      .max(100)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'clause-unexplained', 'clause-not-open', 'report-to-come'],
})
