import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { issueSentence } from '../../../platform/http/sentences.ts'
import type { TableProblem } from '../../../platform/tables/index.ts'
import { congressOf, sessionsOf } from '../../organs/index.ts'
import { numbersOf } from './numbers.ts'
import type { ImportedPaper } from './paper.ts'
import { fingerprintOf, ImportedRecord, originOf } from './record.ts'
import { isOwn, sessionIn } from './session.ts'
import { says, wrongsOf } from './state.ts'

/** A record as its file holds it; a table also tells the cell of each field. */
export interface RawRecord {
  readonly row: number
  readonly value: Readonly<Record<string, unknown>>
  readonly cells?: Readonly<Record<string, string>>
}

/** What was found in a file: papers to enter, how many are here already, and everything wrong. */
export interface Checked {
  readonly papers: readonly ImportedPaper[]
  readonly unchanged: number
  readonly problems: readonly TableProblem[]
}

interface Read {
  readonly raw: RawRecord
  readonly record: ImportedRecord
  readonly fingerprint: string
}

function problemAt({ row, value, cells }: RawRecord, field: string, message: Bilingual): TableProblem {
  const seen = value[field]
  const shown = typeof seen === 'object' && seen !== null ? JSON.stringify(seen) : String(seen ?? '')
  // Control characters go back to the reader as boxes.
  const plain = shown.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '□')
  return {
    row,
    cell: cells?.[field] ?? `${field}:${row}`,
    value: plain.length > 60 ? `${plain.slice(0, 60)}…` : plain,
    message,
  }
}

function readAll(raws: readonly RawRecord[], problems: TableProblem[]): Read[] {
  const rows = new Map<string, number>()
  return raws.flatMap((raw) => {
    const parsed = ImportedRecord.safeParse(raw.value, { reportInput: true })
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map((issue) => problemAt(raw, String(issue.path[0] ?? ''), issueSentence(issue))),
      )
      return []
    }
    const record = parsed.data
    problems.push(...wrongsOf(record).map(({ field, message }) => problemAt(raw, field, message)))
    const fingerprint = fingerprintOf(record)
    const before = rows.get(fingerprint)
    if (before !== undefined) problems.push(problemAt(raw, 'title', says.twice(before)))
    rows.set(fingerprint, raw.row)
    return [{ raw, record, fingerprint }]
  })
}

async function fingerprintsHere({ tx, congressId }: Work): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('suggestions.suggestion')
    .select((eb) =>
      eb
        .ref('origin', '->>')
        .key('fingerprint' as never)
        .as('fingerprint'),
    )
    .where('congress_id', '=', congressId)
    .where('origin', 'is not', null)
    .execute()
  return new Set(rows.map(({ fingerprint }) => String(fingerprint)))
}

/** Checks every record against its own facts, the file's others, and what the congress has. Touches nothing. */
export async function check(work: Work, raws: readonly RawRecord[], source: string): Promise<Checked> {
  const problems: TableProblem[] = []
  const read = readAll(raws, problems)
  const here = await fingerprintsHere(work)
  const fresh = read.filter(({ fingerprint }) => !here.has(fingerprint))
  const congress = await congressOf(work.tx, work.congressId)
  const sessions = await sessionsOf(work.tx, work.congressId)
  const numbers = await numbersOf(work)
  const papers = fresh.map(({ raw, record, fingerprint }): ImportedPaper => {
    const own = isOwn(record, congress)
    const sessionId = own && record.session ? (sessionIn(record, congress, sessions) ?? null) : null
    if (own && record.session && !sessionId) problems.push(problemAt(raw, 'session', says.noSession))
    const free = record.number !== '' && numbers.take(sessionId, record.number)
    // Another congress's number says nothing here; where it is taken it stays among the source's words.
    if (own && record.number && !free) problems.push(problemAt(raw, 'number', says.numberTaken))
    const number = free ? record.number : null
    return {
      row: raw.row,
      record,
      origin: originOf(raw.value, { source, fingerprint, own }),
      source,
      sessionId,
      number,
    }
  })
  return { papers, unchanged: read.length - fresh.length, problems }
}
