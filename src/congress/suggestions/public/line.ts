import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import { isKeyPaper, lineColumns, publicPapers } from './queries.ts'
import { stageOfState, unsettled, type PublicState, type Stage } from './words.ts'

export const lineRows = (...of: Parameters<typeof publicPapers>) =>
  publicPapers(...of)
    .select(lineColumns)
    .select(isKeyPaper.as('isKey'))

export type LineRow = Awaited<ReturnType<ReturnType<typeof lineRows>['execute']>>[number]

/** What everybody reads of a paper whose text may be shown. */
export interface OpenLine {
  readonly title: string
  readonly category: string
  readonly deputy: { readonly id: string; readonly name: string } | null
  readonly proposers: string
  readonly organ: string | null
}

/** A paper in the public list. */
export interface PublicLine {
  readonly id: string
  readonly number: string | null
  readonly state: PublicState
  readonly stage: Stage
  readonly session: string | null
  readonly submittedOn: string | null
  readonly assignedOn: string | null
  readonly dueOn: string | null
  readonly repliedOn: string | null
  readonly resultClass: string | null
  readonly isKey: boolean
  readonly isLate: boolean
  /** null: 依法不公开; then only the number, and how far it has come. */
  readonly open: OpenLine | null
}

const openOf = (row: LineRow): OpenLine => ({
  title: withoutPersonalData(row.title),
  category: row.category,
  deputy: row.deputyId && row.deputy ? { id: row.deputyId, name: row.deputy } : null,
  proposers: row.proposers,
  organ: unsettled.includes(row.state) ? null : row.organ,
})

/** A row as everybody may read it on a day. */
export function lineOf(row: LineRow, today: string): PublicLine {
  const state = row.state as PublicState
  return {
    ...{ id: row.id, number: row.number, state, stage: stageOfState[state], session: row.session },
    ...{ submittedOn: row.submittedOn, assignedOn: row.assignedOn, dueOn: row.dueOn, repliedOn: row.repliedOn },
    resultClass: row.repliedOn === null ? null : row.resultClass,
    isKey: row.isKey === true,
    isLate: row.repliedOn === null && row.dueOn !== null && row.dueOn < today,
    open: row.mayPublish ? openOf(row) : null,
  }
}
