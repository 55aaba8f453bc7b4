import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  line,
  longText,
  pageOf,
  paging,
  requiredText,
} from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { one } from '../acts-contract.ts'
import { states } from '../words.ts'

/** 重点督办件: a paper under a leader's own supervision. */
export const KeySuggestion = z.object({
  id: z.string(),
  suggestionId: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  organ: z.string().nullable(),
  leader: z.string(),
  office: z.string(),
  follower: z.string(),
  fromOn: z.string(),
  toOn: z.string(),
  chosenOn: z.string(),
  chosenBy: z.string(),
  dropped: z.object({ on: z.string(), by: z.string(), reason: z.string() }).nullable(),
})
export type KeySuggestion = z.infer<typeof KeySuggestion>

export const listKeySuggestions = endpoint({
  name: 'listKeySuggestions',
  method: 'GET',
  path: '/api/suggestions/key',
  for: working,
  summary: { zh: '重点督办件', en: 'Key suggestions' },
  reply: z.object({
    rows: z.array(KeySuggestion),
    /** How many a year are usual here, at least and at most: a hint, no bound. */
    usual: z.object({ least: z.number(), most: z.number() }),
  }),
})

export const chooseKeySuggestion = endpoint({
  name: 'chooseKeySuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/key',
  for: ['chair'],
  summary: {
    zh: '列为重点督办件，明确牵头领导和跟踪委室',
    en: 'Choose a key suggestion, its leader and who follows it',
  },
  params: one,
  body: z.object({
    leader: line(40),
    office: longText(80).default(''),
    follower: line(80),
    fromOn: dayField,
    toOn: dayField,
  }),
  reply: z.object({ id: z.string() }),
  refusals: ['not-under-way', 'key-already', 'key-days-wrong'],
})

export const dropKeySuggestion = endpoint({
  name: 'dropKeySuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/key/drop',
  for: ['chair'],
  summary: { zh: '撤下重点督办件，写明理由', en: 'Drop a key suggestion, with the reason' },
  params: one,
  body: z.object({ reason: requiredText(500) }),
  reply: z.object({ id: z.string() }),
  refusals: ['not-key', 'reason-missing'],
})

/** 催办函、督办函, as it was written. */
export const Letter = z.object({
  id: z.string(),
  number: z.string(),
  rung: z.enum(['urged', 'supervised']),
  suggestionId: z.string(),
  paperNumber: z.string().nullable(),
  title: z.string(),
  addressee: bilingual,
  /** What is owed. */
  act: bilingual,
  dueOn: z.string(),
  /** Days past that day when the letter was written. */
  daysOver: z.number(),
  lastMove: bilingual,
  movedOn: z.string(),
  answerBy: z.string(),
  writtenOn: z.string(),
  /** 签收. */
  received: z.object({ on: z.string(), by: z.string() }).nullable(),
  /** Whether the reader may sign for it. */
  mayReceive: z.boolean(),
})
export type Letter = z.infer<typeof Letter>

export const listLetters = endpoint({
  name: 'listLetters',
  method: 'GET',
  path: '/api/suggestions/letters',
  for: ['staff', 'chair', 'government-office', 'organ-handler', 'organ-head'],
  summary: { zh: '催办函、督办函', en: 'Urging letters' },
  query: z.object({ ...paging, which: z.enum(['unreceived', 'all']).default('all') }),
  reply: pageOf(Letter).extend({ congress: z.string() }),
})

export const receiveLetter = endpoint({
  name: 'receiveLetter',
  method: 'POST',
  path: '/api/suggestions/letters/:id/receive',
  for: ['organ-handler', 'organ-head', 'government-office'],
  summary: { zh: '签收催办函、督办函', en: 'Sign for an urging letter' },
  params: z.object({ id: idField }),
  reply: Letter,
  refusals: ['letter-of-another'],
})

/** What the page shows of its supervision. */
export const SupervisingPanel = z.object({
  key: KeySuggestion.nullable(),
  mayChoose: z.boolean(),
  mayDrop: z.boolean(),
  letters: z.array(Letter),
})
export type SupervisingPanel = z.infer<typeof SupervisingPanel>
