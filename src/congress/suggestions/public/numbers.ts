import type { PublicAsked } from '../../../platform/portal/page.ts'
import type { Tx } from '../../../platform/database/house.ts'
import type { Caller } from '../../../platform/identity/index.ts'
import type { NumbersRow } from '../numbers/contract.ts'
import { countingOf } from '../numbers/conditions.ts'
import { countsOf, sumOf, type Counts } from '../numbers/count.ts'
import { withoutFew } from '../numbers/few.ts'
import { namesOfGroups } from '../numbers/names.ts'
import type { FigureKey } from '../numbers/figures.ts'

/** Figures everybody may read, in their order; what deputies thought only as the sum of all papers. */
export const publicFigures = [
  'handed-over',
  'replied',
  'in-time',
  'late',
  'unanswered',
  'overdue',
  'extended',
  'solved',
  'promising',
  'explained',
  'promised',
  'kept',
  'kept-late',
  'promise-open',
  'broken',
  'reworked',
  'escalated',
] as const satisfies readonly FigureKey[]
export type PublicFigure = (typeof publicFigures)[number]

export const ratingSums = ['result-satisfied', 'result-basically', 'result-dissatisfied'] as const

/** One organ's figures, or one subject's. */
export interface PublicRow {
  readonly name: string
  readonly figures: Readonly<Record<PublicFigure, number>>
}

export interface PublicNumbers {
  readonly total: PublicRow
  readonly organs: readonly PublicRow[]
  readonly categories: readonly PublicRow[]
  /** null: too few ratings to be told. */
  readonly ratings: { readonly counted: number; readonly by: readonly (readonly [FigureKey, number])[] } | null
  readonly ratingsUpTo: string
  readonly on: string
}

/** Who counts for everybody: sees what has been handed over, and ratings as sums alone, like the office over the organs. */
const counter = (congressId: number): Caller => ({
  ...{ accountId: '', sessionId: '', congressId, name: '', username: '', roles: ['government-office'] },
  ...{ deputyId: null, organId: null, mustChangePassword: false, secondFactorPending: false },
})

const rowOf = (name: string, { figures }: Pick<Counts, 'figures'>): PublicRow => ({
  name,
  figures: Object.fromEntries(publicFigures.map((key) => [key, figures[key]])) as PublicRow['figures'],
})

function ratingsOf(total: Counts): PublicNumbers['ratings'] {
  const row: NumbersRow = { key: '', name: null, figures: total.figures, ratings: total.ratings }
  const told = withoutFew({ total: row, rows: [] }).total
  return told.ratings === null
    ? null
    : { counted: told.ratings, by: ratingSums.map((key) => [key, told.figures[key] ?? 0] as const) }
}

/** The figures of handling that everybody may read (公开的办理数字). */
export async function publicNumbers(asked: PublicAsked): Promise<PublicNumbers> {
  const { tx, congressId, today, now } = asked
  const door = { address: '', userAgent: '', token: null, language: asked.language, setCookie: () => undefined }
  // A page is read inside a transaction, though it may only read.
  const work = { tx: tx as Tx, congressId, today, now, door, caller: counter(congressId) }
  const counting = await countingOf(work)
  // They grow by the month: one rating more from one day to the next would be one deputy's.
  const ratingsBefore = `${today.slice(0, 8)}01`
  const counted = (group: 'none' | 'organ' | 'category') =>
    countsOf(work, counting, { group, within: {}, ratingsBefore })
  const total = sumOf(await counted('none'))
  const rows = async (group: 'organ' | 'category') => {
    const nameOf = await namesOfGroups(work, group)
    return (await counted(group))
      .filter(({ figures }) => figures['handed-over'] > 0)
      .flatMap((counts) => {
        const name = nameOf(counts.key)
        return name === null ? [] : [rowOf(name, counts)]
      })
      .toSorted((a, b) => b.figures['handed-over'] - a.figures['handed-over'] || a.name.localeCompare(b.name, 'zh'))
  }
  return {
    total: rowOf('', total),
    organs: await rows('organ'),
    categories: await rows('category'),
    ratings: ratingsOf(total),
    ratingsUpTo: ratingsBefore,
    on: today,
  }
}
