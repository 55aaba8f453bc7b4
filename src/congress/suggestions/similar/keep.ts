import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { countGrams } from './census.ts'
import { gramsOf, method } from './grams.ts'

interface Kept {
  readonly id: string
  readonly title: string
  readonly place?: string | undefined
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
}

/** What a kept paper is compared by. */
export const writtenIn = ({ title, place, facts, analysis, proposal }: Omit<Kept, 'id'>) => ({
  title,
  place: place ?? '',
  texts: [facts, analysis, proposal],
})

/** Keeps what a paper is found by, whenever its text is kept. */
export async function keepGrams({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, ...papers: Kept[]): Promise<void> {
  const rows = papers.map((paper) => {
    const { single, matter, place, body } = gramsOf(writtenIn(paper))
    const kept = { single: [...single], matter: [...matter], place: [...place], body: [...body] }
    return { congress_id: congressId, suggestion_id: paper.id, method, ...kept }
  })
  if (rows.length === 0) return
  await tx
    .insertInto('suggestions.grams')
    .values(rows)
    .onConflict((on) =>
      on.columns(['congress_id', 'suggestion_id']).doUpdateSet((eb) => ({
        method,
        single: eb.ref('excluded.single'),
        matter: eb.ref('excluded.matter'),
        place: eb.ref('excluded.place'),
        body: eb.ref('excluded.body'),
      })),
    )
    .execute()
}

const batch = 200

/** Papers that were never read, or read another way than now. */
const unread = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('suggestions.suggestion as paper')
    .leftJoin('suggestions.grams as grams', (on) =>
      on.onRef('grams.congress_id', '=', 'paper.congress_id').onRef('grams.suggestion_id', '=', 'paper.id'),
    )
    .select(['paper.id', 'paper.title', 'paper.place', 'paper.facts', 'paper.analysis', 'paper.proposal'])
    .where('paper.congress_id', '=', congressId)
    .where(sql<boolean>`grams.method is distinct from ${method}`)
    .limit(batch)
    .execute()

/** The daily round: reads what has not been read this way, and counts. @returns papers read or come in */
export async function readAnew(work: Work): Promise<number> {
  let read = 0
  for (let papers = await unread(work); papers.length > 0; papers = await unread(work)) {
    await keepGrams(work, ...papers)
    read += papers.length
  }
  return read + (await countGrams(work))
}
