import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, longText, rulingField } from '../../../platform/http/fields.ts'
import { deputies, one } from '../acts-contract.ts'
import { states } from '../words.ts'

export * from './group-contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })

/** A paper on what may be the same matter: why it is shown, and what came of it. */
export const SimilarLine = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  /** The session it was made at; null between sessions. */
  session: z.string().nullable(),
  state: z.enum(states),
  submittedOn: z.string().nullable(),
  organ: Named.nullable(),
  resultClass: z.string().nullable(),
  /** The words both use, the most telling first. */
  shared: z.array(z.string()),
  /** What both are about, by the lexicon: 交通秩序. */
  subjects: z.array(z.string()),
  /** The places both name. */
  samePlace: z.array(z.string()),
  /** The beginning of the latest reply. */
  replied: z.object({ on: z.string(), organ: z.string(), text: z.string() }).nullable(),
  promises: z.object({ kept: z.number(), open: z.number(), broken: z.number() }),
  /** Higher is nearer; it orders the lines and says nothing by itself. */
  score: z.number(),
})
export type SimilarLine = z.infer<typeof SimilarLine>

const SimilarLines = z.object({ rows: z.array(SimilarLine) })

/** Characters of a text that are worth sending: an address holds no more, and the matter is named at the beginning. */
export const textAsked = 1000

export const similarSuggestions = endpoint({
  name: 'similarSuggestions',
  method: 'GET',
  path: '/api/suggestions/similar',
  for: deputies,
  summary: { zh: '查找相似的建议（含往届及其答复）', en: 'The five papers nearest to a text, of this and past terms' },
  query: z.object({
    title: longText(100).default(''),
    place: longText(60).default(''),
    text: longText(textAsked).default(''),
    /** The paper itself, once it is kept. */
    except: idField.optional(),
  }),
  reply: SimilarLines,
})

export const similarToSuggestion = endpoint({
  name: 'similarToSuggestion',
  method: 'GET',
  path: '/api/suggestions/:id/similar',
  for: deputies,
  summary: { zh: '与这件建议相似的建议', en: 'The five papers nearest to this one' },
  params: one,
  reply: SimilarLines,
})

/** A paper of the group, as those who may see it are shown it. */
const GroupMember = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  leadDeputy: Named.nullable(),
  organ: Named.nullable(),
  state: z.enum(states),
  /** The latest reply in full: its common part may be taken over. */
  reply: z.object({ on: z.string(), text: z.string() }).nullable(),
})

/** 并案办理、分别答复: the papers handled together. */
export const Group = z.object({
  id: z.string(),
  reason: z.string(),
  formedOn: z.string(),
  /** The organ that has any of its papers; every one goes to it. */
  organ: Named.nullable(),
  /** The others of the group that the reader may see. */
  others: z.array(GroupMember),
})
export type Group = z.infer<typeof Group>

/** What the page shows of similar papers, and of those it is handled with. */
export const SimilarPanel = z.object({
  group: Group.nullable(),
  /** What the office may do about groups now, or why not; null for everybody else. */
  offers: z.object({ group: rulingField, ungroup: rulingField, dissolve: rulingField, assign: rulingField }).nullable(),
})
export type SimilarPanel = z.infer<typeof SimilarPanel>
