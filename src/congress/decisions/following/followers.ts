import type { z } from 'zod'
import { allOf, insist, permit } from '../../../law/ruling.ts'
import type { Reader, Tx } from '../../../platform/database/house.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateOf, mayExerciseMandate } from '../../deputies/index.ts'
import { handOver, matterForUpdate, openMatter, perform } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf } from '../move.ts'
import { invited } from './bases.ts'
import { openCheckOf } from './checks.ts'
import { clausesOf } from './clauses.ts'
import type { answerInvitationToFollow, inviteFollowers } from './contract.ts'
import { followerLife } from './life.ts'
import { mayInvite, mayStayAway } from './rules.ts'
import type { FollowerState } from './words.ts'

/** Everybody who was asked to follow, with how each stands. */
export const followers = (db: Reader, congressId: number) =>
  db
    .selectFrom('decisions.follower as follower')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'follower.congress_id').onRef('matter.id', '=', 'follower.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'follower.congress_id').onRef('deputy.id', '=', 'follower.deputy_id'),
    )
    .selectAll('follower')
    .select(['matter.state', 'matter.version', 'deputy.name'])
    .where('follower.congress_id', '=', congressId)
    .orderBy('follower.id')

export const followersOf = (db: Reader, congressId: number, matterId: string) =>
  followers(db, congressId).where('follower.matter_id', '=', matterId).execute()
export type Follower = Awaited<ReturnType<typeof followersOf>>[number]

type Inviting = { readonly id: string } & z.output<NonNullable<typeof inviteFollowers.body>>

const standing: readonly string[] = ['invited', 'accepted'] satisfies FollowerState[]

async function strangersIn({ tx, congressId, today }: Work, ids: readonly string[]): Promise<number> {
  const mandates = await Promise.all(ids.map((id) => mandateOf(tx, congressId, id)))
  return mandates.filter((mandate) => !mandate || !mayExerciseMandate(mandate, today).permitted).length
}

/** The presidium invites deputies to follow (聘请跟踪代表). Whoever follows, or is asked already, is not asked again. */
export async function invite(work: Work, { id, deputyIds }: Inviting): Promise<{ id: string; invited: number }> {
  const { tx, congressId } = work
  const matter = await majorMatterOf(work, id)
  await matterForUpdate(tx, congressId, { kind: majorMatterLife.kind, id })
  const ids = [...new Set(deputyIds)]
  insist(mayInvite({ state: matter.state, strangers: await strangersIn(work, ids) }))
  const known = (await followersOf(tx, congressId, id)).filter(({ state }) => standing.includes(state))
  const fresh = ids.filter((deputyId) => !known.some(({ deputy_id }) => deputy_id === deputyId))
  for (const deputyId of fresh) {
    const followerId = newId(work.now.getTime())
    await openMatter(work, followerLife, {
      id: followerId,
      title: `聘请跟踪代表：${matter.title}`,
      sourceId: id,
      places: { follower: [{ kind: 'deputy', id: deputyId }] },
    })
    await tx
      .insertInto('decisions.follower')
      .values({ congress_id: congressId, id: followerId, matter_id: id, deputy_id: deputyId })
      .execute()
  }
  return { id, invited: fresh.length }
}

/** An invitation of a major matter the caller may see. @throws NotFound */
async function followerOf(work: Work, id: string): Promise<Follower> {
  const row = await followers(work.tx, work.congressId).where('follower.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(followerLife.kind)
  await majorMatterOf(work, row.matter_id)
  return row
}

const holdersOf = async (tx: Tx, congressId: number, matterId: string, party: string): Promise<Holder[]> => {
  const rows = await tx
    .selectFrom('docket.party')
    .select(['holder_kind', 'holder_id'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('party', '=', party)
    .execute()
  return rows.map(({ holder_kind, holder_id }) => ({ kind: holder_kind as Holder['kind'], id: holder_id }))
}

/**
 * Whoever follows is told what happens to the decision, and verifies the clauses still open: somebody other than their
 * owner who was there.
 */
async function takePlace(work: Work, { matter_id: matterId, deputy_id }: Follower, stands: boolean) {
  const { tx, congressId } = work
  const clauses = (await clausesOf(work, matterId)).filter(({ verified }) => !verified)
  const places: readonly [string, string][] = [
    [matterId, 'follower'],
    ...clauses.map(({ undertakingId }): [string, string] => [undertakingId, 'verifier']),
  ]
  for (const [id, party] of places) {
    const others = (await holdersOf(tx, congressId, id, party)).filter((holder) => holder.id !== deputy_id)
    const now: Holder[] = stands ? [...others, { kind: 'deputy', id: deputy_id }] : others
    // Nobody left to verify: the office, which stands in every promise, does.
    const held: Holder[] = now.length > 0 || party === 'follower' ? now : [{ kind: 'role', id: 'staff' }]
    await handOver(tx, congressId, id, { [party]: held })
  }
}

type Answering = { readonly id: string } & z.output<NonNullable<typeof answerInvitationToFollow.body>>

/** The deputy says whether she follows; from her yes on she has a card to fill in for every period. */
export async function answerInvitation(work: Work, { id, version, accept, reason }: Answering) {
  const { tx, congressId, today } = work
  const follower = await followerOf(work, id)
  const moved = await perform(work, followerLife, {
    id,
    act: accept ? 'accept' : 'decline',
    version,
    ask: () => (accept ? permit(invited) : mayStayAway({ reason })),
    facts: accept ? {} : { reason },
  })
  await tx
    .updateTable('decisions.follower')
    .set(accept ? { since_on: today } : { reason })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  if (accept) {
    await takePlace(work, follower, true)
    await openCheckOf(work, { ...follower, since_on: today })
  }
  return { id, state: moved.state as FollowerState, version: moved.version }
}

/** A follower who can follow no longer says so (退出跟踪); what she had to fill in is released. */
export async function leave(work: Work, { id, version, reason }: { id: string; version: number; reason: string }) {
  const { tx, congressId } = work
  const follower = await followerOf(work, id)
  const ask = () => allOf(mayStayAway({ reason }))
  const moved = await perform(work, followerLife, { id, act: 'leave', version, ask, facts: { reason } })
  await tx
    .updateTable('decisions.follower')
    .set({ reason })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await takePlace(work, follower, false)
  return { id, state: moved.state as FollowerState, version: moved.version }
}
