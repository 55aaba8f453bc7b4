import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { invitationStates, kinds, states } from '../words.ts'

export const ComingGathering = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  title: z.string(),
  state: z.enum(states),
  place: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  daysLeft: z.number(),
  /** How the reader's own invitation stands; null where she is not invited. */
  mine: z.object({ state: z.enum(invitationStates), name: bilingual }).nullable(),
  /** What is still to be done for it; null for whoever does not organise. */
  missing: z
    .object({
      /** The last day of the notice that has not gone out. */
      noticeBy: z.string().nullable(),
      /** Service items not seen to yet. */
      service: z.number(),
      unanswered: z.number(),
      leave: z.number(),
      minutes: z.boolean(),
    })
    .nullable(),
})
export type ComingGathering = z.infer<typeof ComingGathering>

export const readGatheringBoard = endpoint({
  name: 'readGatheringBoard',
  method: 'GET',
  path: '/api/board/gatherings',
  for: working,
  summary: { zh: '工作一览：近期会议活动，还差什么', en: 'Gatherings near at hand, and what they still lack' },
  reply: z.object({ rows: z.array(ComingGathering) }),
})
