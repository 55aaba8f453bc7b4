import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { marks } from '../hearings/words.ts'

/** What is still outstanding before a hearing. */
export const HearingForms = z.object({
  gatheringId: z.string(),
  title: z.string(),
  heldOn: z.string(),
  daysLeft: z.number(),
  asked: z.number(),
  given: z.number(),
  /** Organs whose form has not come, by name. */
  missing: z.array(z.string()),
})
export type HearingForms = z.infer<typeof HearingForms>

export const readFormsBoard = endpoint({
  name: 'readFormsBoard',
  method: 'GET',
  path: '/api/board/forms',
  for: ['staff', 'chair'],
  summary: { zh: '工作一览：听取会前还没有报来的进展表', en: 'Progress forms still outstanding before hearings' },
  reply: z.object({ rows: z.array(HearingForms) }),
})

/** What was found of one of an organ's own items at a hearing. */
export const FoundOnUs = z.object({
  gatheringId: z.string(),
  gathering: z.string(),
  heldOn: z.string(),
  itemId: z.string(),
  item: z.string(),
  /** The paper to open. */
  sourceId: z.string(),
  sourceKind: z.string(),
  mark: z.enum(marks),
  note: z.string(),
})
export type FoundOnUs = z.infer<typeof FoundOnUs>

export const readFoundBoard = endpoint({
  name: 'readFoundBoard',
  method: 'GET',
  path: '/api/board/found',
  for: ['organ-handler', 'organ-head'],
  summary: { zh: '工作一览：听取会对本单位的评议', en: "What hearings found of one's own organ" },
  reply: z.object({ rows: z.array(FoundOnUs) }),
})
