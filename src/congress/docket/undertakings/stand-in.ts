import { sql, type RawBuilder } from 'kysely'
import { practice } from '../../../law/article.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { openDuties } from '../duties.ts'
import { undertakingLife } from '../life.ts'
import { place, type Matter } from '../queries.ts'
import { office } from './verifiers.ts'

const standingIn = practice(
  '代表逾期没有核实或者不能核实的，由人大工作机构核实',
  'what the deputy has not verified in time, or cannot, the congress’s office verifies',
)

/** Her day has passed, or her mandate has ended. */
const late = ({ today }: Work) => sql<boolean>`(duty.due_on < ${today} or deputy.ended_on <= ${today})`

/** Reported promises that the office does not owe yet, where this is so of a deputy's duty to verify. */
const unverified = ({ tx, congressId }: Work, condition: RawBuilder<boolean>) =>
  tx
    .selectFrom('docket.matter as matter')
    .select(['matter.id', 'matter.kind', 'matter.title', 'matter.state', 'matter.version'])
    .select(['matter.entered_at as enteredAt', 'matter.days'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.kind', '=', undertakingLife.kind)
    .where('matter.state', '=', 'reported')
    .where('matter.ended_at', 'is', null)
    .where(
      sql<boolean>`exists (select from docket.duty
        left join deputies.deputy on deputy.congress_id = duty.congress_id and deputy.id::text = duty.holder_id
        where duty.congress_id = matter.congress_id and duty.matter_id = matter.id and duty.ended_at is null
          and duty.holder_kind = 'deputy' and ${condition})`,
    )
    .where(
      sql<boolean>`not exists (select from docket.duty
        where duty.congress_id = matter.congress_id and duty.matter_id = matter.id and duty.ended_at is null
          and duty.holder_kind = ${office.kind} and duty.holder_id = ${office.id})`,
    )
    .orderBy('matter.id')

/**
 * What a deputy has not verified in time comes to the office as well, with days of its own; her duty stays and climbs.
 * Run as often as one likes: what the office owes already is left alone.
 */
export const standIn = (work: Work): Promise<number> => standInWhere(work, late(work))

/** A deputy can no longer verify, for her account has ended: the office stands in at once. */
export const standInFor = (work: Work, deputyId: string): Promise<number> =>
  standInWhere(work, sql<boolean>`duty.holder_id = ${deputyId}`)

async function standInWhere(work: Work, condition: RawBuilder<boolean>): Promise<number> {
  const { tx, congressId, now, today } = work
  if ((await unverified(work, condition).limit(1).execute()).length === 0) return 0
  // A second worker waits here, and asks again once the first is done: a lock on rows alone would show it what was.
  await sql`select pg_advisory_xact_lock(hashtext('docket.stand-in'), ${congressId})`.execute(tx)
  const waiting = (await unverified(work, condition).forUpdate('matter').execute()) as Matter[]
  for (const matter of waiting) {
    await tx
      .deleteFrom('docket.party')
      .where('congress_id', '=', congressId)
      .where('matter_id', '=', matter.id)
      .where('party', '=', 'verifier')
      .where('holder_kind', '=', office.kind)
      .where('holder_id', '=', office.id)
      .execute()
    await place(tx, congressId, matter.id, { verifier: [office] })
    await openDuties(work, undertakingLife, matter, { today, places: { verifier: [office] } })
  }
  await record(
    { tx, congressId, now },
    ...waiting.map(({ id }) => ({
      name: 'undertaking.stood-in' as const,
      subject: { kind: undertakingLife.kind, id },
      actor: null,
      under: standingIn,
      facts: {},
    })),
  )
  return waiting.length
}
