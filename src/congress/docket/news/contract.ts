import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { articleField, bilingual, pageOf, paging } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'

/** What happened on one paper lately, the latest first. */
export const NewsOfPaper = z.object({
  /** The paper's id: what was opened beside it, a promise say, is told with it. */
  id: z.string(),
  sourceId: z.string(),
  sourceKind: z.string(),
  kindName: bilingual,
  title: z.string(),
  number: z.string().nullable(),
  stateName: bilingual,
  /** Number in the record of the latest of its events. */
  latest: z.number(),
  events: z.array(
    z.object({
      seq: z.number(),
      at: z.string(),
      said: bilingual,
      actor: z.string(),
      under: articleField.nullable(),
      /** Since the reader last looked. */
      unread: z.boolean(),
    }),
  ),
  /** How many earlier events of the time are not told here. */
  more: z.number(),
})
export type NewsOfPaper = z.infer<typeof NewsOfPaper>

export const readNews = endpoint({
  name: 'readNews',
  method: 'GET',
  path: '/api/news',
  for: working,
  summary: { zh: '动态：我的建议三十日内的新情况', en: 'What is new on my papers, of the last thirty days' },
  query: z.object(paging),
  reply: pageOf(NewsOfPaper),
})

export const countNews = endpoint({
  name: 'countNews',
  method: 'GET',
  path: '/api/news/count',
  for: working,
  summary: { zh: '有未读动态的件数', en: 'On how many papers something is new' },
  reply: z.object({ unread: z.number() }),
})

export const markNewsRead = endpoint({
  name: 'markNewsRead',
  method: 'POST',
  path: '/api/news/read',
  for: working,
  summary: { zh: '动态已看到此处', en: 'What is new has been looked at up to here' },
  body: z.object({ upTo: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
  reply: z.object({ upTo: z.number() }),
})
