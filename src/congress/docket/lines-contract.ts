import { z } from 'zod'
import { articleField, bilingual, rulingField } from '../../platform/http/fields.ts'
import { rungs } from './words.ts'

export const DutyLine = z.object({
  id: z.string(),
  matterId: z.string(),
  /** The paper to open: the matter itself, or the one it was opened beside, as a promise is. */
  sourceId: z.string(),
  sourceKind: z.string(),
  /** Title of the paper a matter was opened beside; null for a paper of its own. */
  sourceTitle: z.string().nullable(),
  kind: z.string(),
  kindName: bilingual,
  title: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  stateName: bilingual,
  act: z.string(),
  actName: bilingual,
  owedBy: z.object({ kind: z.enum(['deputy', 'organ', 'role']), id: z.string(), name: bilingual }),
  dueOn: z.string(),
  daysLeft: z.number(),
  rung: z.enum(rungs),
  /** How the day was counted, under which article. */
  why: bilingual,
})
export type DutyLine = z.infer<typeof DutyLine>

/** An act as a page offers it: open, or shut with its reason and article. */
export const Offer = z.object({ act: z.string(), name: bilingual, ruling: rulingField, sentence: bilingual.nullable() })

export const HistoryLine = z.object({
  seq: z.number(),
  at: z.string(),
  name: z.string(),
  said: bilingual,
  actor: z.string(),
  under: articleField.nullable(),
})
