import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual } from '../../../platform/http/fields.ts'
import { DutyLine, Undertaking } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { one } from '../acts-contract.ts'
import { Named } from '../line-contract.ts'
import { checkStates, findings, followerStates, questionStates, turnDownReasons } from './words.ts'

export const FollowerLine = z.object({
  id: z.string(),
  version: z.number(),
  deputy: Named,
  state: z.enum(followerStates),
  stateName: bilingual,
  sinceOn: z.string().nullable(),
  /** Why not, or no longer; the congress's own people and the deputy read it. */
  reason: z.string(),
  /** It is the caller herself. */
  mine: z.boolean(),
  mayAnswer: z.boolean(),
  mayLeave: z.boolean(),
})
export type FollowerLine = z.infer<typeof FollowerLine>

export const CheckLine = z.object({
  id: z.string(),
  version: z.number(),
  deputy: Named,
  state: z.enum(checkStates),
  stateName: bilingual,
  checkBy: z.string(),
  late: z.boolean(),
  again: z.boolean(),
  ordinal: z.number().nullable(),
  seenOn: z.string().nullable(),
  seenAt: z.string(),
  place: z.string(),
  finding: z.enum(findings).nullable(),
  said: z.string(),
  photos: z.array(z.object({ fileId: z.string(), caption: z.string() })),
  byOffice: z.boolean(),
  publishedOn: z.string().nullable(),
  duties: z.array(DutyLine),
  /** It is the caller's own. */
  mine: z.boolean(),
  mayGive: z.boolean(),
  mayPublish: z.boolean(),
})
export type CheckLine = z.infer<typeof CheckLine>

export const QuestionLine = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(questionStates),
  stateName: bilingual,
  /** Null: somebody of the public. */
  deputy: z.string().nullable(),
  ordinal: z.number().nullable(),
  text: z.string(),
  /** For the office, before it is published: what looks like personal data. */
  personalData: z.array(z.string()),
  askedOn: z.string(),
  organ: z.string(),
  answer: z.string(),
  answeredOn: z.string().nullable(),
  turnedDown: z.enum(turnDownReasons).nullable(),
  note: z.string(),
  duties: z.array(DutyLine),
  mayAdmit: z.boolean(),
  mayTurnDown: z.boolean(),
  mayAnswer: z.boolean(),
})
export type QuestionLine = z.infer<typeof QuestionLine>

export const FollowingPanel = z.object({
  progress: z.object({ verified: z.number(), all: z.number(), percent: z.number(), overdue: z.array(z.number()) }),
  clauses: z.array(
    z.object({
      ordinal: z.number(),
      text: z.string(),
      owner: bilingual,
      dueOn: z.string(),
      verified: z.boolean(),
      overdue: z.boolean(),
      goingOn: z.string(),
      undertaking: Undertaking.nullable(),
    }),
  ),
  followers: z.array(FollowerLine),
  checks: z.array(CheckLine),
  questions: z.array(QuestionLine),
  conclusion: z.object({ text: z.string(), reportedOn: z.string(), heardAt: z.string() }).nullable(),
  mayInvite: z.boolean(),
  mayAsk: z.boolean(),
})
export type FollowingPanel = z.infer<typeof FollowingPanel>

export const readFollowing = endpoint({
  name: 'readFollowing',
  method: 'GET',
  path: '/api/decisions/:id/following',
  for: working,
  summary: { zh: '贯彻落实跟踪', en: 'How a decision is followed' },
  params: one,
  reply: FollowingPanel,
})
