import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { erasePerson, keepPerson, lookAtPerson } from '../../../platform/persons/index.ts'
import { record } from '../../../platform/record/record.ts'
import { areasOf, mandateRuling } from '../../deputies/index.ts'
import { congressOf } from '../../organs/index.ts'
import { agreed, looking } from './bases.ts'
import type { keepVoter } from './contract.ts'
import { votersOf } from './queries.ts'
import { mayCorrectVoter, mayKeepVoter } from './rules.ts'

/** The kind of person a fixed voter is kept as. */
export const voterKind = 'fixed-voter'

/** Her own deputy id. @throws NotFound for an account that is no deputy's */
export function selfOf({ caller }: Pick<Work, 'caller'>): string {
  if (!caller.deputyId || !caller.roles.includes('deputy')) throw new NotFound('deputy')
  return caller.deputyId
}

/** @throws NotFound where the congress knows no such area */
export async function insistOnArea({ tx, congressId }: Work, areaId: string | null): Promise<void> {
  if (areaId && !(await areasOf(tx, congressId)).some(({ id }) => id === areaId)) throw new NotFound('area')
}

const voterRow = ({ tx, congressId }: Work, id: string) =>
  tx.selectFrom('voters.fixed_voter').selectAll().where('congress_id', '=', congressId).where('id', '=', id)

/** Her fixed voter. @throws NotFound for another's, or none */
export async function ownVoter(work: Work, id: string) {
  const row = await voterRow(work, id).where('deputy_id', '=', selfOf(work)).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('voter')
  return row
}

type Keeping = { readonly id: string } & z.output<NonNullable<typeof keepVoter.body>>

/** One deputy's keeping at a time, so that two at once do not pass the most. */
const oneAtATime = ({ tx, congressId }: Work, deputyId: string) =>
  tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** A deputy enters or corrects one of her fixed voters (固定联系选民), who has agreed to it. */
export async function keep(work: Work, { id, name, phone, note, areaId, consentedOn }: Keeping) {
  const { tx, congressId, caller, today } = work
  const deputyId = selfOf(work)
  insist(await mandateRuling(work, deputyId))
  await insistOnArea(work, areaId)
  await oneAtATime(work, deputyId)
  const known = await voterRow(work, id).executeTakeFirst()
  if (known && known.deputy_id !== deputyId) throw new NotFound('voter')
  const kept = (await votersOf(tx, congressId, deputyId)).filter((each) => each.id !== id).length
  const { level } = await congressOf(tx, congressId)
  const ruling = mayKeepVoter({ level, kept, consentedOn, today })
  insist(ruling)
  if (known) insist(mayCorrectVoter(known.ended_on))
  const said = { area_id: areaId, consented_on: consentedOn }
  await tx
    .insertInto('voters.fixed_voter')
    .values({ congress_id: congressId, id, deputy_id: deputyId, since: today, ...said })
    .onConflict((on) => on.columns(['congress_id', 'id']).doUpdateSet(said))
    .execute()
  await keepPerson(work, { id, subject: { kind: voterKind, id }, name, phone, note })
  await record(work, {
    name: known ? 'fixed-voter.corrected' : 'fixed-voter.kept',
    subject: { kind: voterKind, id },
    actor: caller,
    under: ruling.under,
    facts: { deputyId, consentedOn },
  })
  return { id }
}

/** Contact with a voter ends (结束固定联系): her name and number go with it; how often she was met stays. Twice is once. */
export async function end(work: Work, { id, reason }: { id: string; reason: string }) {
  const { tx, congressId, caller, today } = work
  const voter = await ownVoter(work, id)
  if (voter.ended_on !== null) return { id }
  await tx
    .updateTable('voters.fixed_voter')
    .set({ ended_on: today, end_reason: reason })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await erasePerson(work, { id, reason: '结束固定联系', under: agreed })
  await record(work, {
    name: 'fixed-voter.ended',
    subject: { kind: voterKind, id },
    actor: caller,
    under: agreed,
    facts: { deputyId: voter.deputy_id },
  })
  return { id }
}

/** Staff look at who a voter is (查看留痕). @throws NotFound */
export async function look(work: Work, { id, reason }: { id: string; reason: string }) {
  const { name, phone, note, erasedOn } = await lookAtPerson(work, {
    id,
    subject: { kind: voterKind, id },
    reason,
    under: looking,
  })
  return { name, phone, note, erasedOn }
}
