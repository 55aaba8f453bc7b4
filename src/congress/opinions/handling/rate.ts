import type { Work } from '../../../platform/http/route.ts'
import { move, note, type Moved } from '../keep.ts'
import { sendToModeration } from '../publish.ts'
import { opinionOf, saidIn, type Opinion } from '../queries.ts'
import { mayDirect, mayRate } from '../rules.ts'
import type { Grade, Telling } from '../words.ts'
import { keepTelling, shownAtOnce } from './by-code.ts'
import { keepPassing, organFor } from './organ-for.ts'

interface Rating {
  readonly version: number
  readonly grade: Grade
  readonly reason: string
}

/** Not satisfied: handled once more by whoever answered, and then it goes before the presidium. */
const actFor = (grade: Grade, { round }: Opinion, organId: string | null) =>
  grade !== 'dissatisfied' ? 'rate' : round > 1 ? 'raise' : organId ? 'back-to-organ' : 'back-to-deputy'

/** What the person thinks of the answer (评价), by her code or entered for her. */
export async function rate(
  work: Work,
  opinion: Opinion,
  { version, grade, reason, byHerself }: Rating & { byHerself: boolean },
): Promise<Moved> {
  const { tx, congressId, today } = work
  const { id, round } = opinion
  const organId = (await saidIn(work, id)).findLast(({ side }) => side === 'answer')?.organ_id ?? null
  const act = actFor(grade, opinion, organId)
  const facts = byHerself ? {} : { enteredFor: { zh: '本人', en: 'the person' } }
  const moved = await move(work, { id, act, version, ask: () => mayRate({ grade, reason }), facts })
  await tx
    .insertInto('opinions.rating')
    .values({
      congress_id: congressId,
      opinion_id: id,
      round,
      grade,
      reason,
      by_herself: byHerself,
      organ_id: organId,
      deputy_id: opinion.deputy_id,
      rated_on: today,
    })
    .execute()
  if (act === 'back-to-deputy' || act === 'back-to-organ') await note(work, id, { round: round + 1, urgent_by: null })
  return moved
}

/** Whoever holds it enters what the person said when she was told. */
export const rateFor = async (work: Work, { id, ...rating }: Rating & { id: string }): Promise<Moved> =>
  rate(work, await opinionOf(work, id), { ...rating, byHerself: false })

interface TellingHer {
  readonly id: string
  readonly version: number
  readonly how: Telling
  readonly note: string
}

/** The deputy or the station has told the person, and says when and how (告知本人). */
export async function tell(work: Work, { id, version, how, note: words }: TellingHer): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const { state, round } = opinion
  const act = state === 'ending' ? 'inform' : 'tell'
  const moved = await move(work, { id, act, version, facts: { note: words } })
  await keepTelling(work, { id, round, how, note: words })
  if (moved.state === 'told') await sendToModeration(work, opinion)
  return moved
}

/** The presidium has it handled once more (督促再办). */
export async function direct(
  work: Work,
  { id, version, organId, note: words }: { id: string; version: number; organId: string; note: string },
): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const organ = await organFor(work, organId)
  const moved = await move(work, {
    id,
    act: 'direct',
    version,
    ask: () => mayDirect(opinion),
    places: { organ: [{ kind: 'organ', id: organId }] },
    facts: { toOrgan: organ.name, note: words },
  })
  await keepPassing(work, { id, move: 'hand-on', from: opinion.organ_id, to: organId, reason: words })
  await note(work, id, { organ_id: organId, round: opinion.round + 1 })
  return moved
}

/** What cannot be done the presidium closes, and the person is told why (终结). */
export async function conclude(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  const opinion = await opinionOf(work, id)
  const moved = await move(work, { id, act: 'conclude', version, facts: { reason } })
  await note(work, id, { outcome: 'concluded', outcome_words: reason })
  return shownAtOnce(work, opinion, moved)
}
