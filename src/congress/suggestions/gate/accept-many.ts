import { refuse, insist, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { insistOnVersion, matterForUpdate } from '../../docket/index.ts'
import { paperOf, type Moved } from '../move.ts'
import { readingsOf } from './readings.ts'
import { acceptPaper } from './review.ts'
import { mayAcceptPaper } from './rules.ts'

interface Chosen {
  readonly id: string
  readonly version: number
}

/** A ruling on one of several papers: a refusal says which of them it is. */
const of = (title: string, ruling: Ruling): Ruling =>
  ruling.permitted ? ruling : refuse(ruling.under, 'one-refused', { ...ruling.facts, title, because: ruling.because })

/** Every paper's matter locked, always in the same order: two who accept at once wait for each other, not in a circle. */
async function lockAll(work: Work, papers: readonly Chosen[]): Promise<void> {
  for (const { id, version } of papers.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const paper = await paperOf(work, id)
    await insistOnVersion(work, await matterForUpdate(work.tx, work.congressId, { kind: 'suggestion', id }), version)
    insist(of(paper.title, mayAcceptPaper(await readingsOf(work, paper))))
  }
}

/** The office accepts several papers at once, numbered in the order given (审查立案): all of them, or none. */
export async function acceptMany(work: Work, papers: readonly Chosen[]): Promise<Moved[]> {
  await lockAll(work, papers)
  const accepted: Moved[] = []
  for (const paper of papers) accepted.push(await acceptPaper(work, paper))
  return accepted
}
