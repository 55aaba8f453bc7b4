import { importSuggestions } from '../../congress/suggestions/index.ts'
import { gramsOf, method } from '../../congress/suggestions/similar/grams.ts'
import { testCaller, workIn } from '../../congress/organs/testing.ts'
import { ownerClient } from '../../platform/database/connect.ts'
import { openHouse } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { textsOf, type Collected, type Labelled } from './labelled.ts'

export interface Clerk {
  readonly does: <T>(act: (work: Work) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A clerk of the congress, who sees every paper. */
export function clerkIn(url: string, congressId: number): Clerk {
  const house = openHouse(url, { max: 2 })
  const clerk = { congressId, caller: testCaller(congressId, ['staff']), at: new Date() }
  return { does: (act) => workIn(house, clerk, act), close: () => house.close() }
}

/** Enters papers with their text and nothing else, as sent in. */
export async function enter(clerk: Clerk, papers: readonly Collected[]): Promise<void> {
  const records = papers.map((paper) => {
    const [body, facts, analysis, proposal] = textsOf(paper)
    return {
      title: paper.title,
      facts: [body, facts].filter(Boolean).join('\n'),
      analysis,
      proposal,
      state: 'submitted',
    }
  })
  const content = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n')).toString('base64')
  const sent = { fileName: 'pool.jsonl', content, confirm: true, createOrgans: false }
  const { done, problems } = await clerk.does((work) => importSuggestions(work, sent))
  if (!done) throw new Error(JSON.stringify(problems))
}

/** The lines that are not the same matter are papers like any other: the ones most easily mistaken. */
export const asPapers = (labels: readonly Labelled[]): Collected[] =>
  labels.flatMap(({ kind, title, text }, id) => (kind === 'same' ? [] : [{ id, title, body: text }]))

/** Reads the generated papers for comparison: few texts, many copies, so each text is read once. */
export async function readGenerated(ownerUrl: string, congressId: number): Promise<void> {
  const owner = await ownerClient(ownerUrl)
  try {
    await owner.query(`set app.congress = '${congressId}'`)
    const { rows } = await owner.query<{ title: string; facts: string }>(
      `select distinct title, facts from suggestions.suggestion paper where not exists
         (select from suggestions.grams where suggestion_id = paper.id)`,
    )
    await owner.query(`create temp table text_read (title text, single int[], matter int[], place int[], body int[])`)
    for (const { title, facts } of rows) {
      const { single, matter, place, body } = gramsOf({ title, texts: [facts, '', facts] })
      await owner.query(`insert into text_read values ($1, $2, $3, $4, $5)`, [title, single, matter, place, body])
    }
    await owner.query(
      `insert into suggestions.grams (congress_id, suggestion_id, method, single, matter, place, body)
       select paper.congress_id, paper.id, $1, t.single, t.matter, t.place, t.body
       from suggestions.suggestion paper join text_read t using (title) on conflict do nothing`,
      [method],
    )
    await owner.query('vacuum analyze')
  } finally {
    await owner.end()
  }
}
