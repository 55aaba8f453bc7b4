import { practice } from '../../law/article.ts'
import { insist, refuse } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { holdingsOf, perform, placesOf, type Performance } from '../docket/index.ts'
import { invitationLife } from './life.ts'
import { answeredAs, type Answered } from './moved.ts'
import { gatheringOf, invitationsTo, mayOrganise } from './queries.ts'
import { mayAskLeave, maySignIn } from './rules.ts'
import type { Way } from './words.ts'

const ofGathering = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('gatherings.invitation')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()

/** For whoever neither was invited nor organises, an invitation is not there. @throws NotFound */
async function act(work: Work, performance: Performance): Promise<Answered> {
  const holds = await placesOf(work, invitationLife, performance.id)
  if (holds.length === 0) throw new NotFound(invitationLife.kind)
  return answeredAs(await perform(work, invitationLife, performance))
}

interface Answering {
  readonly id: string
  readonly version: number
  readonly coming: boolean
  readonly reason: string
}

/** An invited person says whether she comes, or asks leave with the reason (回执、请假). */
export async function answer(work: Work, { id, version, coming, reason }: Answering): Promise<Answered> {
  if (coming) return act(work, { id, version, act: 'accept' })
  // The reason is for the organisers: the record, which more people read, says only that leave was asked.
  const asked = await act(work, { id, version, act: 'ask-leave', ask: () => mayAskLeave({ reason }) })
  await work.tx
    .updateTable('gatherings.invitation')
    .set({ reason })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  return asked
}

/** The organisers grant leave, or do not (准假). */
export const decideLeave = (work: Work, { id, version, granted }: { id: string; version: number; granted: boolean }) =>
  act(work, { id, version, act: granted ? 'excuse' : 'refuse-leave' })

const signed = ({ tx, congressId, now }: Work, id: string, way: Way) =>
  tx
    .updateTable('gatherings.invitation')
    .set({ signed_in_at: now, way })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

const invitedOnly = practice('签到限应到人员', 'those invited sign in')

/** An invited person signs in by the code shown at the place (扫码签到). Twice signs in once. */
export async function signIn(work: Work, { id, code }: { id: string; code: string }): Promise<Answered> {
  const gathering = await gatheringOf(work, id)
  insist(
    maySignIn({
      underWay: gathering.state === 'under-way',
      codeFits: gathering.code !== null && gathering.code === code,
    }),
  )
  const mine = holdingsOf(work.caller)
  const invitation = (await invitationsTo(work.tx, work.congressId, gathering)).find(({ holder_kind, holder_id }) =>
    mine.some((each) => each.kind === holder_kind && each.id === holder_id),
  )
  if (!invitation) return insist(refuse(invitedOnly, 'not-on-the-list')) as never
  const { version, state } = invitation
  if (state === 'attended') return { id: invitation.id, state, version }
  const attended = await act(work, { id: invitation.id, version, act: 'attend', facts: { way: 'code' } })
  await signed(work, invitation.id, 'code')
  return attended
}

/** The organisers sign in somebody who is there without a phone (代为签到). */
export async function signInFor(work: Work, { id, version }: { id: string; version: number }): Promise<Answered> {
  const invitation = await ofGathering(work, id)
  if (!invitation || !mayOrganise(work.caller)) throw new NotFound(invitationLife.kind)
  const { state } = await gatheringOf(work, invitation.gathering_id)
  const attended = await act(work, {
    id,
    version,
    act: 'sign-for',
    ask: () => maySignIn({ underWay: state === 'under-way', codeFits: true }),
    facts: { way: 'organiser' },
  })
  await signed(work, id, 'organiser')
  return attended
}
