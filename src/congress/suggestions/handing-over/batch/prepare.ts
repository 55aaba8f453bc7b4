import { insist } from '../../../../law/ruling.ts'
import { NotFound } from '../../../../platform/http/errors.ts'
import type { Work } from '../../../../platform/http/route.ts'
import { matterForUpdate, openMatter, retitle, type Matter } from '../../../docket/index.ts'
import { sessionsOf } from '../../../organs/index.ts'
import { suggestionsSeenBy } from '../../visible.ts'
import { handOverLife } from '../batch-life.ts'
import type { Handling } from '../handling-field.ts'
import { handlersOf } from '../handlers.ts'
import { mayHandle, maySeparate } from '../rules.ts'
import { batchMoved } from './moved.ts'
import { mayChange, mayPutIn } from './rules.ts'

interface Opening {
  readonly id: string
  readonly name: string
  readonly sessionId: string | null
  readonly all: boolean
}

/** The office opens a batch (交办批次) for a session, or for papers it chooses. Sent twice with one id, it is opened once. */
export async function openBatch(work: Work, { id, name, sessionId, all }: Opening) {
  const { tx, congressId, today } = work
  const already = await tx
    .selectFrom('suggestions.hand_over')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (already) return batchMoved(await matterForUpdate(tx, congressId, { kind: handOverLife.kind, id }))
  const session = (await sessionsOf(tx, congressId)).find((each) => each.id === sessionId)
  if (sessionId && !session) throw new NotFound('session')
  const matter = await openMatter(work, handOverLife, {
    id,
    title: name,
    places: {},
    days: { 'session-closed': session?.closesOn ?? today },
  })
  await tx
    .insertInto('suggestions.hand_over')
    .values({ congress_id: congressId, id, name, session_id: sessionId, opened_on: today })
    .execute()
  if (all && session)
    await store(
      work,
      id,
      (await waitingAt(work, session.id)).map((paper) => ({ ...paper, handling: null })),
    )
  return batchMoved(matter)
}

/** Accepted papers of the session that wait in no batch. */
const waitingAt = ({ tx, congressId, caller }: Work, sessionId: string) =>
  suggestionsSeenBy(tx, congressId, caller)
    .select('suggestion.id')
    .where('matter.state', '=', 'accepted')
    .where('suggestion.session_id', '=', sessionId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('suggestions.hand_over_paper as listed')
            .select('listed.suggestion_id')
            .whereRef('listed.suggestion_id', '=', 'suggestion.id')
            .where('listed.is_open', '=', true),
        ),
      ),
    )
    .execute()

interface Put {
  readonly id: string
  readonly handling: Handling | null
}

async function store({ tx, congressId }: Work, batchId: string, papers: readonly Put[]): Promise<void> {
  for (const { id, handling } of papers) {
    const proposal = handling && JSON.stringify(handling)
    await tx
      .insertInto('suggestions.hand_over_paper')
      .values({ congress_id: congressId, hand_over_id: batchId, suggestion_id: id, proposal })
      .onConflict((on) => on.columns(['congress_id', 'hand_over_id', 'suggestion_id']).doUpdateSet({ proposal }))
      .execute()
  }
}

/** The batch, locked, while it may still be changed. @throws NotFound, Refused */
async function changing(work: Work, id: string): Promise<Matter> {
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: handOverLife.kind, id })
  insist(mayChange(matter.state))
  return matter
}

/** Whoever looks at the list must see what was changed in it before she hands it over. */
async function changed(work: Work, matter: Matter) {
  await retitle(work, matter.id, matter.title)
  return batchMoved({ ...matter, version: matter.version + 1 })
}

async function insistOnOrgans(work: Work, handling: Handling | null): Promise<void> {
  if (!handling) return
  if ('separate' in handling) {
    const organs = await handlersOf(
      work,
      handling.separate.map(({ organId }) => organId),
    )
    insist(maySeparate(organs.map((organ, index) => ({ organ, part: handling.separate[index]?.part ?? '' }))))
  } else insist(mayHandle(await handlersOf(work, [handling.organId, ...handling.coHandlers])))
}

/** Puts papers in a batch, or decides who is to handle those in it (确定承办单位). */
export async function putIn(work: Work, { id, papers }: { id: string; papers: readonly Put[] }) {
  const { tx, congressId, caller } = work
  const matter = await changing(work, id)
  for (const { id: paperId, handling } of papers) {
    const paper = await suggestionsSeenBy(tx, congressId, caller)
      .leftJoin('suggestions.hand_over_paper as listed', (on) =>
        on
          .onRef('listed.congress_id', '=', 'suggestion.congress_id')
          .onRef('listed.suggestion_id', '=', 'suggestion.id')
          .on('listed.is_open', '=', true),
      )
      .select(['suggestion.title', 'matter.state', 'listed.hand_over_id'])
      .where('suggestion.id', '=', paperId)
      .executeTakeFirst()
    if (!paper) throw new NotFound('suggestion')
    const isElsewhere = paper.hand_over_id !== null && paper.hand_over_id !== id
    insist(mayPutIn({ title: paper.title, state: paper.state, isElsewhere }))
    await insistOnOrgans(work, handling)
  }
  await store(work, id, papers)
  return changed(work, matter)
}

/** Takes papers out of a batch; they wait for another, or for being assigned one by one. */
export async function takeOut(work: Work, { id, papers }: { id: string; papers: readonly string[] }) {
  const matter = await changing(work, id)
  await work.tx
    .deleteFrom('suggestions.hand_over_paper')
    .where('congress_id', '=', work.congressId)
    .where('hand_over_id', '=', id)
    .where('suggestion_id', 'in', papers)
    .execute()
  return changed(work, matter)
}
