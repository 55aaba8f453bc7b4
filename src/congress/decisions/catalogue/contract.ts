import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { articleField, idField, line } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { office, one } from '../acts-contract.ts'
import { tags, tracks } from '../words.ts'

const typed = {
  track: z.enum(tracks),
  name: line(100),
  tags: z.array(z.enum(tags)).max(3).default([]),
  papers: z.array(line(60)).max(12).default([]),
  asksDeputies: z.boolean().default(false),
  asksGroups: z.boolean().default(false),
  asksParty: z.boolean().default(false),
}

export const CatalogueItem = z.object({
  ...typed,
  tags: z.array(z.enum(tags)),
  papers: z.array(z.string()),
  asksDeputies: z.boolean(),
  asksGroups: z.boolean(),
  asksParty: z.boolean(),
  id: z.string(),
  /** Null: a line of the congress's own. */
  key: z.string().nullable(),
  under: articleField,
})
export type CatalogueItem = z.infer<typeof CatalogueItem>

export const readCatalogue = endpoint({
  name: 'readCatalogue',
  method: 'GET',
  path: '/api/decisions/list',
  for: working,
  summary: { zh: '本级重大事项清单', en: 'The congress’s list of major matters' },
  reply: z.object({
    rows: z.array(CatalogueItem),
    /** Lines of the usual list that this congress does not have. */
    usualLeft: z.number(),
  }),
})

export const takeUsualList = endpoint({
  name: 'takeUsualList',
  method: 'POST',
  path: '/api/decisions/list/usual',
  for: office,
  summary: { zh: '采用通行清单', en: 'Take the usual list over' },
  body: z.object({}),
  reply: z.object({ taken: z.number() }),
})

const kept = z.object({ id: z.string() })

export const addCatalogueItem = endpoint({
  name: 'addCatalogueItem',
  method: 'POST',
  path: '/api/decisions/list',
  for: office,
  summary: { zh: '清单增加一项', en: 'Add a line to the list' },
  body: z.object({ ...typed, id: idField }),
  reply: kept,
  refusals: ['catalogue-name-taken', 'paper-twice', 'filing-asks-nobody'],
})

export const changeCatalogueItem = endpoint({
  name: 'changeCatalogueItem',
  method: 'PUT',
  path: '/api/decisions/list/:id',
  for: office,
  summary: { zh: '修改清单一项；已提请的事项不受影响', en: 'Change a line; matters already brought keep the old one' },
  params: one,
  // The changed line is a new one, under an id of the desk's making: sent twice, it is changed once.
  body: z.object({ ...typed, newId: idField }),
  reply: kept,
  refusals: ['catalogue-name-taken', 'paper-twice', 'filing-asks-nobody'],
})

export const endCatalogueItem = endpoint({
  name: 'endCatalogueItem',
  method: 'POST',
  path: '/api/decisions/list/:id/end',
  for: office,
  summary: { zh: '清单停用一项', en: 'End a line of the list' },
  params: one,
  body: z.object({}),
  reply: kept,
})
