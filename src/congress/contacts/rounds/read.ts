import { NotFound } from '../../../platform/http/errors.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, mayAct, offersFor, placesOf, saidOffers, timelineOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { RoundPage } from '../contract.ts'
import { contactDueLife, contactRoundLife } from '../life.ts'
import { pairingsIn, readsAll, selfOf, sideOf } from '../members/queries.ts'
import type { DueState, RoundState } from '../words.ts'
import { duesIn, roundOf } from './finish.ts'

/** What each member owed in a round and did; a deputy and an organ see their own. */
async function rowsOf(
  work: Work,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<RoundPage['rows']> {
  const { deputyId, organId } = selfOf(work.caller)
  const all = readsAll(work.caller)
  // Late is better than never: whoever is met after the round counts too.
  const until = work.today > to ? work.today : to
  const pairings = Map.groupBy(await pairingsIn(work, { from, to: until }), ({ memberId }) => memberId)
  const rows: RoundPage['rows'] = []
  for (const due of await duesIn(work, id)) {
    const own = organId !== null && due.organ_id === organId
    const paired = (pairings.get(due.member_id) ?? []).filter((each) => all || own || each.deputyId === deputyId)
    if (!all && !own && paired.length === 0) continue
    const named = paired.map((each) => ({ id: each.deputyId, name: each.deputy, met: each.contacts > 0 }))
    const pick = (met: boolean) =>
      named.filter((each) => each.met === met).map(({ id: key, name }) => ({ id: key, name }))
    rows.push({
      dueId: due.id,
      version: due.version,
      state: due.state as DueState,
      listed: due.listed,
      member: { id: due.member_id, name: due.name, post: due.post },
      met: pick(true),
      notMet: pick(false),
      mayExcuse: mayAct(contactDueLife, {
        state: due.state,
        act: 'excuse',
        holds: await placesOf(work, contactDueLife, due.id),
      }).permitted,
      mayRecord: paired.some((each) => sideOf(work.caller, due, each.deputyId) !== null),
    })
  }
  return rows
}

/** One round as this caller may see it. @throws NotFound where nothing in it is hers */
export const roundReaderOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<RoundPage> {
    const round = await roundOf(work, id)
    const rows = await rowsOf(work, { id, from: round.from_day, to: round.to_day })
    if (rows.length === 0 && !readsAll(work.caller)) throw new NotFound(contactRoundLife.kind)
    const holds = await placesOf(work, contactRoundLife, id)
    return {
      id,
      version: round.version,
      state: round.state as RoundState,
      from: round.from_day,
      to: round.to_day,
      note: round.note,
      rows,
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(
        offersFor(contactRoundLife, { state: round.state, holds, asked: {} }),
        sentences,
      ) as RoundPage['offers'],
      history: await historyOf(work, { kind: contactRoundLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
