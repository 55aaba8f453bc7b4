import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { DutyLine } from '../../docket/contract.ts'
import { states } from '../words.ts'

const StateCount = z.object({ state: z.enum(states), count: z.number() })

export const OrganPaper = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  replyDueOn: z.string().nullable(),
  /** Until its reply is due; null where it has no day, or is answered. */
  daysLeft: z.number().nullable(),
})
export type OrganPaper = z.infer<typeof OrganPaper>

export const readOrganBoard = endpoint({
  name: 'readOrganBoard',
  method: 'GET',
  path: '/api/board/papers',
  for: ['organ-handler', 'organ-head'],
  summary: { zh: '工作一览：本单位承办件', en: "One's own organ's papers, by state and days left" },
  reply: z.object({
    states: z.array(StateCount),
    /** Not answered yet, the most pressing first. */
    open: z.array(OrganPaper),
    /** Replies that wait for the head's signature. */
    toSign: z.array(OrganPaper.extend({ savedBy: z.string() })),
  }),
})

export const AskedPaper = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  organ: z.string().nullable(),
  lead: z.boolean(),
  /** What it waits for; null once it has ended. */
  waitsFor: DutyLine.nullable(),
})
export type AskedPaper = z.infer<typeof AskedPaper>

export const readDeputyBoard = endpoint({
  name: 'readDeputyBoard',
  method: 'GET',
  path: '/api/board/asked',
  for: ['deputy'],
  summary: { zh: '工作一览：我提的建议，各办到哪一步', en: 'What a deputy asked for, and where each stands' },
  reply: z.object({ states: z.array(StateCount), rows: z.array(AskedPaper) }),
})
