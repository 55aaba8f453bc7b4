import type { Work } from '../../../platform/http/route.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { holdPeriod, perform, type Matter } from '../../docket/index.ts'
import { contactDueLife, contactLife, contactRoundLife } from '../life.ts'
import { mayList } from '../rules.ts'
import type { DueState, RoundState } from '../words.ts'
import { asClock, asOffice } from './due.ts'

interface One {
  readonly id: string
  readonly version: number
}

/** @throws NotFound */
export async function roundOf({ tx, congressId }: Work, id: string) {
  const row = await tx
    .selectFrom('contacts.round as round')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'round.congress_id').onRef('matter.id', '=', 'round.id'),
    )
    .selectAll('round')
    .select(['matter.state', 'matter.version'])
    .where('round.congress_id', '=', congressId)
    .where('round.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(contactRoundLife.kind)
  return row
}

/** What everybody owed in a round, with who it is. */
export const duesIn = ({ tx, congressId }: Work, roundId: string) =>
  tx
    .selectFrom('contacts.due as due')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'due.congress_id').onRef('matter.id', '=', 'due.id'),
    )
    .innerJoin('contacts.member as member', (on) =>
      on.onRef('member.congress_id', '=', 'due.congress_id').onRef('member.id', '=', 'due.member_id'),
    )
    .select(['due.id', 'due.member_id', 'due.listed', 'matter.state', 'matter.version'])
    .select(['member.name', 'member.post', 'member.organ_id'])
    .where('due.congress_id', '=', congressId)
    .where('due.round_id', '=', roundId)
    .orderBy('member.created_at')
    .orderBy('member.id')
    .execute()

const movedTo = ({ id, state, version }: Matter) => ({ id, state: state as RoundState, version })

/** The round is over: who has not met their deputies is named to the chair, and goes on owing it (列出未联系名单). */
export async function listRound(work: Work, { id, version }: One) {
  const { tx, congressId, today } = work
  const { to_day: to, period_id } = await roundOf(work, id)
  const dues = await duesIn(work, id)
  const missing = dues.filter(({ state }) => state === 'due')
  const names = missing.map(({ name }) => name).join('、')
  const sum = `应联系 ${dues.length} 人，未联系 ${missing.length} 人${names && `：${names}`}`.slice(0, 1000)
  const moved = await perform(work, contactRoundLife, {
    id,
    version,
    act: missing.length > 0 ? 'list' : 'complete',
    ask: () => mayList({ to, today }),
    facts: { outcome: sum },
  })
  if (missing.length > 0)
    await tx
      .updateTable('contacts.due')
      .set({ listed: true })
      .where('congress_id', '=', congressId)
      .where(
        'id',
        'in',
        missing.map((each) => each.id),
      )
      .execute()
  if (period_id) await holdPeriod(asOffice(work), { id: period_id, outcome: sum })
  return movedTo(moved)
}

/** The chair says what is to be done about those named (阅处名单). */
export async function noteRound(work: Work, { note, ...one }: One & { note: string }) {
  const moved = await perform(work, contactRoundLife, { ...one, act: 'note', facts: { note } })
  await work.tx
    .updateTable('contacts.round')
    .set({ note })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', one.id)
    .execute()
  return movedTo(moved)
}

/** Who could not meet anybody owes it no more, for a reason (免予联系). */
export async function excuse(work: Work, { reason, ...one }: One & { reason: string }) {
  const { id, state, version } = await perform(work, contactDueLife, { ...one, act: 'excuse', facts: { reason } })
  return { id, state: state as DueState, version }
}

const matters = ({ tx, congressId }: Work, kind: string, state: string) =>
  tx
    .selectFrom('docket.matter as matter')
    .select(['matter.id', 'matter.version'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.kind', '=', kind)
    .where('matter.state', '=', state)
    .orderBy('matter.id')

/** Rounds that are over are listed; what a deputy has not confirmed in time stands as it was written. @returns how many */
export async function turnContacts(work: Work): Promise<number> {
  const over = await matters(work, contactRoundLife.kind, 'running')
    .innerJoin('contacts.round as round', (on) =>
      on.onRef('round.congress_id', '=', 'matter.congress_id').onRef('round.id', '=', 'matter.id'),
    )
    .where('round.to_day', '<', work.today)
    .forUpdate('matter')
    .execute()
  for (const one of over) await listRound(asClock(work), one)
  const silent = await matters(work, contactLife.kind, 'recorded')
    .innerJoin('docket.duty as duty', (on) =>
      on.onRef('duty.congress_id', '=', 'matter.congress_id').onRef('duty.matter_id', '=', 'matter.id'),
    )
    .where('duty.ended_at', 'is', null)
    .where('duty.holder_kind', '=', 'deputy')
    .where('duty.due_on', '<', work.today)
    .forUpdate('matter')
    .execute()
  for (const { id, version } of silent) await perform(asClock(work), contactLife, { id, version, act: 'lapse' })
  return over.length + silent.length
}
