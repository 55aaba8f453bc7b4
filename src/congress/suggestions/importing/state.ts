import { addDays, addMonths, type Day } from '../../../law/day.ts'
import { dayWritten } from '../../../platform/tables/index.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { ImportedRecord } from './record.ts'
import type { ImportableState as State } from '../words.ts'

const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/
const year = /^(\d{4})年?$/

/** A day as a source tells it; of a month or a year alone the last day, for it was then at the latest. Null: no day. */
export function dayTold(text: string): Day | null {
  const day = dayWritten(text.trim())
  if (day) return day
  const [, inYear, inMonth] = month.exec(text.trim()) ?? []
  if (inYear && inMonth) return lastOf(dayWritten(`${inYear}-${inMonth}-1`), 1)
  const [, whole] = year.exec(text.trim()) ?? []
  return whole ? lastOf(dayWritten(`${whole}-1-1`), 12) : null
}

const lastOf = (first: Day | null, months: number): Day | null =>
  first && first < '3000' ? addDays(addMonths(first, months), -1) : null

/** What was replied, where the record tells it. */
export const replyTextOf = ({ reply, body, body_kind }: ImportedRecord): string =>
  reply || (body_kind === 'reply_abstract' ? body : '')

/** What became of a reply, where the deputy has said what she thinks of it. */
function afterReply({ rating, promises }: ImportedRecord): State {
  if (!rating) return 'replied'
  if (rating === 'dissatisfied') return 'reworking'
  return promises.some(({ state }) => state !== 'verified') ? 'following' : 'closed'
}

/** The state a record's facts show, where it does not name one. */
export function stateOf(record: ImportedRecord): State {
  if (record.state) return record.state
  // Without an organ there is nobody who replied, and nobody it was handed to: the office has yet to say who handles it.
  if (record.units.length === 0) return 'submitted'
  return replyTextOf(record) || record.reply_date ? afterReply(record) : 'assigned'
}

export interface Past {
  readonly state: State
  readonly openedOn: Day
  readonly enteredOn: Day
  readonly assignedOn: Day | null
  readonly repliedOn: Day | null
  readonly lastPromised: Day | null
}

const latest = (...days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day && (!last || day > last) ? day : last), null)

/** The days a record tells that lead to its state, the one it was entered on last. */
const leadingTo: Record<State, (record: ImportedRecord, repliedOn: Day | null, promised: Day | null) => Day | null> = {
  draft: () => null,
  submitted: ({ submitted_on }) => submitted_on ?? null,
  accepted: ({ submitted_on }) => submitted_on ?? null,
  returned: ({ submitted_on }) => submitted_on ?? null,
  withdrawn: ({ submitted_on, assigned_on }) => latest(submitted_on, assigned_on),
  assigned: ({ submitted_on, assigned_on }) => latest(submitted_on, assigned_on),
  declined: ({ submitted_on, assigned_on }) => latest(submitted_on, assigned_on),
  handling: ({ assigned_on, signed_on }) => latest(assigned_on, signed_on),
  extended: ({ assigned_on, signed_on }) => latest(assigned_on, signed_on),
  replied: (_record, repliedOn) => repliedOn,
  reworking: ({ rated_on }, repliedOn) => latest(repliedOn, rated_on),
  escalated: ({ rated_on }, repliedOn) => latest(repliedOn, rated_on),
  following: ({ rated_on }, repliedOn) => latest(repliedOn, rated_on),
  closed: ({ rated_on }, repliedOn, promised) => latest(repliedOn, rated_on, promised),
}

const within = (day: Day | null, today: Day): Day | null => (day && day > today ? today : day)

/** Where a record stands and since when; what it does not tell counts from today, when the office learnt of it. */
export function pastOf(record: ImportedRecord, today: Day): Past {
  const state = stateOf(record)
  const repliedOn = within(dayTold(record.reply_date), today)
  const lastPromised = latest(...record.promises.map(({ due_on }) => due_on))
  const enteredOn = within(leadingTo[state](record, repliedOn, lastPromised), today) ?? today
  const known = [record.submitted_on, record.assigned_on, repliedOn, enteredOn].filter(
    (day) => day !== undefined && day !== null,
  )
  const openedOn = known.toSorted()[0] ?? today
  return { state, openedOn, enteredOn, assignedOn: record.assigned_on ?? null, repliedOn, lastPromised }
}

const needsOrgan: readonly State[] = [
  'assigned',
  'declined',
  'handling',
  'extended',
  'replied',
  'reworking',
  'escalated',
  'following',
  'closed',
]
const needsReply: readonly State[] = ['replied', 'reworking', 'escalated', 'following', 'closed']

export interface Wrong {
  readonly field: keyof ImportedRecord
  readonly message: Bilingual
}

/** What no single field shows: a state its own facts do not bear out, days in the wrong order. */
export function wrongsOf(record: ImportedRecord): Wrong[] {
  const wrongs: Wrong[] = []
  const state = stateOf(record)
  if (record.reply_date && !dayTold(record.reply_date)) wrongs.push({ field: 'reply_date', message: says.noSuchDay })
  if (needsOrgan.includes(state) && record.units.length === 0)
    wrongs.push({ field: 'units', message: says.organNeeded })
  if (needsReply.includes(state) && !replyTextOf(record) && !record.reply_date)
    wrongs.push({ field: 'reply', message: says.replyNeeded })
  if (state === 'following' && record.promises.every((each) => each.state === 'verified'))
    wrongs.push({ field: 'promises', message: says.promiseNeeded })
  if (state === 'closed' && record.promises.some((each) => each.state !== 'verified'))
    wrongs.push({ field: 'promises', message: says.promiseOpen })
  return [...wrongs, ...disorderOf(record)]
}

const inOrder = ['submitted_on', 'assigned_on', 'signed_on', 'reply_date', 'rated_on'] as const

function disorderOf(record: ImportedRecord): Wrong[] {
  let before: Day | null = null
  for (const field of inOrder) {
    const told = record[field]
    const day = told ? dayTold(told) : null
    if (day && before && day < before) return [{ field, message: says.disorder(before) }]
    before = latest(before, day)
  }
  return []
}

export const says = {
  noSuchDay: { zh: '没有这一天。请按 2026-11-23 的样式填写。', en: 'There is no such day. Write it as 2026-11-23.' },
  organNeeded: { zh: '这一状态须写明承办单位。', en: 'In this state the handling organ must be named.' },
  replyNeeded: { zh: '这一状态须有答复。', en: 'In this state there must be a reply.' },
  promiseNeeded: {
    zh: '承诺跟踪须有尚未核实的承诺事项。',
    en: 'Promises are followed only while one is not verified.',
  },
  promiseOpen: { zh: '还有承诺没有核实，不能是办结。', en: 'It cannot be closed while a promise is not verified.' },
  twice: (row: number): Bilingual => ({
    zh: `与第 ${row} 行是同一件建议。`,
    en: `The same suggestion as in row ${row}.`,
  }),
  numberTaken: { zh: '这个编号已被另一件建议使用。', en: 'Another suggestion has this number.' },
  noSession: {
    zh: '本级没有这次会议，请先设立会议，或者留空表示闭会期间。',
    en: 'This congress has no such session. Enter the session first, or leave it empty for between sessions.',
  },
  disorder: (day: Day): Bilingual => ({
    zh: `早于前一步的日期 ${day}。`,
    en: `Earlier than the step before it, ${day}.`,
  }),
} as const
