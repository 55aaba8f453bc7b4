import type { Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate } from '../../docket/index.ts'
import type { Moved } from '../acts-contract.ts'
import { majorMatterOf, move, note, type MajorMatter } from '../move.ts'
import { papersOf } from './papers.ts'
import { mayBeBrought } from './rules.ts'

/** Whether the matter can be brought as it stands: its texts, its papers, its line of the list. */
export async function bringingRuling(work: Work, matter: MajorMatter): Promise<Ruling> {
  const { track, proposal, background, options, money, risks } = matter
  return mayBeBrought({
    track,
    texts: { proposal, background, options, money, risks },
    asked: matter.papers,
    attached: (await papersOf(work, matter.id)).map(({ name }) => name),
    lineEnded: matter.ended_on !== null,
  })
}

interface Doing {
  readonly id: string
  readonly version: number
}

/** The organ brings its matter before the congress (提请): for the first time, or mended after it was returned. */
export async function submit(work: Work, { id, version }: Doing): Promise<Moved> {
  // No paper comes or goes while they are counted.
  await majorMatterOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: 'major-matter', id })
  const matter = await majorMatterOf(work, id)
  const moved = await move(work, { id, act: 'submit', version, ask: () => bringingRuling(work, matter) })
  await note(work, id, { submitted_on: work.today })
  return moved
}

/** Before it is taken in, the organ takes it back (撤回). */
export const withdraw = (work: Work, { id, version, reason }: Doing & { readonly reason: string }): Promise<Moved> =>
  move(work, { id, act: 'withdraw', version, facts: { reason } })
