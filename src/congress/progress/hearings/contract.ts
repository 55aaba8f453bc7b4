import { z } from 'zod'
import { endpoint, type Answer } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { DutyLine, one, version } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { marks } from './words.ts'

const Item = z.object({
  itemId: z.string(),
  duty: DutyLine,
  /** The last thing that happened to it, from the record. */
  last: z.object({ at: z.string(), said: bilingual }).nullable(),
  /** Days since then. */
  quietFor: z.number().nullable(),
  /** What its organ reports, and by when it expects to be done. */
  said: z.string(),
  expectedOn: z.string().nullable(),
  mark: z.enum(marks).nullable(),
  note: z.string(),
  score: z.number().nullable(),
})

const OfOrgan = z.object({
  organId: z.string(),
  organ: bilingual,
  form: z.object({ id: z.string(), state: z.string(), stateName: bilingual }).nullable(),
  items: z.array(Item),
})
export type HearingItem = z.infer<typeof Item>
export type HearingOrgan = z.infer<typeof OfOrgan>

export const readHearing = endpoint({
  name: 'readHearing',
  method: 'GET',
  path: '/api/hearings/:id',
  for: working,
  summary: { zh: '听取进展：逐单位逐件', en: 'A hearing: organ by organ, item by item' },
  params: one,
  reply: z.object({ organs: z.array(OfOrgan), mayMark: z.boolean() }),
})

export const markItem = endpoint({
  name: 'markItem',
  method: 'PUT',
  path: '/api/hearings/:id/items/:itemId',
  for: ['staff', 'chair'],
  summary: { zh: '记下一件的进展评议', en: 'Write down what was found of an item' },
  params: one.extend({ itemId: idField }),
  body: z.object({
    mark: z.enum(marks),
    note: longText(1000).default(''),
    score: z.number().int().min(0).max(100).nullable().default(null),
  }),
  reply: z.object({ itemId: z.string() }),
  refusals: ['not-being-heard'],
})

export const readProgressForm = endpoint({
  name: 'readProgressForm',
  method: 'GET',
  path: '/api/progress-forms/:id',
  for: ['organ-handler', 'organ-head', 'staff', 'chair'],
  summary: { zh: '办理进展表', en: 'A progress form' },
  params: one,
  reply: z.object({
    id: z.string(),
    version: z.number(),
    state: z.string(),
    title: z.string(),
    gatheringId: z.string(),
    /** When the hearing is, and whether it has been announced: before, only its organisers have its page. */
    heldOn: z.string(),
    announced: z.boolean(),
    /** That the form itself is owed, and by when. */
    duties: z.array(DutyLine),
    givenAt: z.string().nullable(),
    items: z.array(Item.pick({ itemId: true, duty: true, last: true, said: true, expectedOn: true })),
    /** What was reported of items that are not open any more. */
    settled: z.array(
      z.object({ itemId: z.string(), title: z.string(), said: z.string(), expectedOn: z.string().nullable() }),
    ),
  }),
})

export type ProgressForm = Answer<typeof readProgressForm>

export const giveProgressForm = endpoint({
  name: 'giveProgressForm',
  method: 'POST',
  path: '/api/progress-forms/:id/give',
  for: ['organ-handler', 'organ-head'],
  summary: { zh: '报送办理进展表', en: 'Report progress' },
  params: one,
  body: z.object({
    version,
    lines: z
      .array(z.object({ itemId: idField, said: requiredText(1000), expectedOn: dayField.nullable().default(null) }))
      .max(300),
  }),
  reply: z.object({ id: z.string(), state: z.string(), version: z.number() }),
  refusals: ['act-out-of-state', 'not-your-act', 'item-unanswered'],
})
