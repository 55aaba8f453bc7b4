import { z } from 'zod'
import { endpoint } from '../../../../platform/http/contract.ts'
import { bilingual, idField, line, longText, requiredText, rulingField } from '../../../../platform/http/fields.ts'
import { DutyLine, HistoryLine } from '../../../docket/contract.ts'
import { always, assigners, version } from '../../acts-contract.ts'
import { states as paperStates } from '../../words.ts'
import { Handling } from '../handling-field.ts'
import { one } from '../../../docket/contract.ts'

export const batchStates = ['preparing', 'handed-over', 'disputed', 'received', 'cancelled'] as const

const MovedBatch = z.object({ id: z.string(), state: z.enum(batchStates), version: z.number() })
const readers = ['staff', 'chair', 'government-office'] as const
const Named = z.object({ id: z.string(), name: z.string() })

export const HandOverLine = z.object({
  id: z.string(),
  name: z.string(),
  session: z.string().nullable(),
  state: z.enum(batchStates),
  papers: z.number(),
  openedOn: z.string(),
  handedOverOn: z.string().nullable(),
})
export type HandOverLine = z.infer<typeof HandOverLine>

export const listHandOvers = endpoint({
  name: 'listHandOvers',
  method: 'GET',
  path: '/api/hand-overs',
  for: readers,
  summary: { zh: '交办批次', en: 'Hand-overs' },
  reply: z.object({
    rows: z.array(HandOverLine),
    /** Accepted papers that wait in no batch, by the session they were made at; null: between sessions. */
    waiting: z.array(z.object({ session: Named.nullable(), papers: z.number() })),
  }),
})

export const openHandOver = endpoint({
  name: 'openHandOver',
  method: 'POST',
  path: '/api/hand-overs',
  for: assigners,
  summary: { zh: '新建交办批次', en: 'Open a hand-over' },
  body: z.object({
    id: idField,
    name: line(80),
    sessionId: idField.nullable().default(null),
    /** Puts in every accepted paper of the session (between sessions: of none) that waits in no batch. */
    all: z.boolean().default(true),
  }),
  reply: MovedBatch,
})

/** A paper on the list: who is to handle it, as far as decided, and whether it can go. */
export const HandOverPaper = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  leadDeputy: z.string().nullable(),
  category: z.string(),
  wishedOrgan: z.string(),
  state: z.enum(paperStates),
  handling: Handling.nullable(),
  /** 主办单位; null where parts are handled separately, or nobody has decided. */
  lead: z.string().nullable(),
  coHandlers: z.array(z.string()),
  parts: z.array(z.object({ organ: z.string(), part: z.string() })),
  replyDueOn: z.string().nullable(),
  /** Why it keeps the batch from being handed over. */
  trouble: bilingual.nullable(),
})
export type HandOverPaper = z.infer<typeof HandOverPaper>

export const HandOverPage = z.object({
  id: z.string(),
  name: z.string(),
  session: z.string().nullable(),
  state: z.enum(batchStates),
  version: z.number(),
  openedOn: z.string(),
  handedOverOn: z.string().nullable(),
  counted: z.number().nullable(),
  note: z.string(),
  answer: z.string(),
  papers: z.array(HandOverPaper),
  duties: z.array(DutyLine),
  offers: z.array(z.object({ act: z.string(), name: bilingual, ruling: rulingField, sentence: bilingual.nullable() })),
  history: z.array(HistoryLine),
})
export type HandOverPage = z.infer<typeof HandOverPage>

export const readHandOver = endpoint({
  name: 'readHandOver',
  method: 'GET',
  path: '/api/hand-overs/:id',
  for: readers,
  summary: { zh: '一个交办批次', en: 'One hand-over' },
  params: one,
  reply: HandOverPage,
})

export const listCandidates = endpoint({
  name: 'listCandidates',
  method: 'GET',
  path: '/api/hand-overs/:id/candidates',
  for: assigners,
  summary: { zh: '可列入的已立案建议', en: 'Accepted papers that may be put in' },
  params: one,
  reply: z.object({
    rows: z.array(
      z.object({ id: z.string(), number: z.string().nullable(), title: z.string(), session: z.string().nullable() }),
    ),
  }),
})

export const putInHandOver = endpoint({
  name: 'putInHandOver',
  method: 'PUT',
  path: '/api/hand-overs/:id/papers',
  for: assigners,
  summary: { zh: '列入建议，或者确定承办单位', en: 'Put papers in, or decide who handles them' },
  params: one,
  body: z.object({
    papers: z
      .array(z.object({ id: idField, handling: Handling.nullable() }))
      .min(1)
      .max(500),
  }),
  reply: MovedBatch,
  refusals: [
    'batch-closed',
    'not-accepted',
    'in-another-batch',
    'organ-ended',
    'organ-twice',
    'one-part-only',
    'part-unnamed',
  ],
})

export const takeOutOfHandOver = endpoint({
  name: 'takeOutOfHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/take-out',
  for: assigners,
  summary: { zh: '从批次中移出', en: 'Take papers out' },
  params: one,
  body: z.object({ papers: z.array(idField).min(1).max(500) }),
  reply: MovedBatch,
  refusals: ['batch-closed'],
})

export const handOverBatch = endpoint({
  name: 'handOverBatch',
  method: 'POST',
  path: '/api/hand-overs/:id/hand-over',
  for: assigners,
  summary: { zh: '全部移交：逐件交办，或者一件也不交办', en: 'Hand over: every paper is assigned, or none' },
  params: one,
  body: z.object({ version }),
  reply: MovedBatch,
  refusals: [...always, 'batch-empty', 'organ-undecided', 'paper-has-left', 'paper-organ-ended', 'organs-differ'],
})

export const cancelHandOver = endpoint({
  name: 'cancelHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/cancel',
  for: assigners,
  summary: { zh: '取消批次', en: 'Cancel a hand-over' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: MovedBatch,
  refusals: always,
})

export const receiveHandOver = endpoint({
  name: 'receiveHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/receive',
  for: ['government-office'],
  summary: { zh: '核对件数签收；不符的说明', en: 'Count and sign; say what does not agree' },
  params: one,
  body: z.object({ version, counted: z.number().int().min(0).max(100_000), note: longText(1000).default('') }),
  reply: MovedBatch,
  refusals: [...always, 'note-missing'],
})

export const answerHandOver = endpoint({
  name: 'answerHandOver',
  method: 'POST',
  path: '/api/hand-overs/:id/answer',
  for: assigners,
  summary: { zh: '答复核对意见', en: 'Answer a disputed count' },
  params: one,
  body: z.object({ version, answer: requiredText(1000) }),
  reply: MovedBatch,
  refusals: always,
})

export const exportHandOver = endpoint({
  name: 'exportHandOver',
  method: 'GET',
  path: '/api/hand-overs/:id/list',
  for: readers,
  summary: { zh: '导出交办清单（XLSX）', en: 'The list as a workbook (XLSX)' },
  params: one,
  reply: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
})
