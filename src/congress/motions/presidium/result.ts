import { OrganicLaw } from '../../../law/organic-law.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, file, move, note } from '../move.ts'
import { mayAdopt, mayReject, type Votes } from '../rules.ts'

interface Result {
  readonly id: string
  readonly version: number
  readonly adopted: boolean
  readonly votes: Votes
  readonly text: string
  readonly executorId?: string | undefined
}

/** An organ of the list, if one was named at all. */
export async function executorRuling(work: Work, executorId: string | undefined): Promise<Ruling> {
  const article = OrganicLaw('25')
  return !executorId || (await organOf(work.tx, work.congressId, executorId))
    ? permit(article)
    : refuse(article, 'organ-not-here')
}

const votesSaid = ({ deputies, inFavour, against, abstaining }: Votes) => ({
  zh: `全体代表 ${deputies} 人，赞成 ${inFavour}、反对 ${against}、弃权 ${abstaining}`,
  en: `${deputies} deputies in all, ${inFavour} in favour, ${against} against, ${abstaining} abstaining`,
})

/** The result of the vote is entered (录入表决结果): adopted, adopted and given to an organ to carry out, or rejected. */
export async function enterResult(
  work: Work,
  { id, version, adopted, votes, text, executorId }: Result,
): Promise<Moved> {
  const executor = adopted && executorId ? await organOf(work.tx, work.congressId, executorId) : undefined
  const moved = await move(work, {
    id,
    version,
    act: adopted ? (executorId ? 'adopt-and-charge' : 'adopt') : 'reject',
    ask: async () => allOf(adopted ? mayAdopt(votes) : mayReject(votes), await executorRuling(work, executorId)),
    ...(executor && { places: { executor: [{ kind: 'organ', id: executor.id }] } }),
    facts: { vote: votesSaid(votes), executor: executor?.name, ...enteredFor(work) },
  })
  await note(work, id, { votes: JSON.stringify(votes), ...(executor && { executor_id: executor.id }) })
  await file(work, { motionId: id, kind: 'result', organId: null, text })
  return moved
}
