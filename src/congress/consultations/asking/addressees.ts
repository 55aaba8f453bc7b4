import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Holder } from '../../docket/words.ts'
import { organsOf } from '../../organs/index.ts'
import { roles } from '../../organs/words.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Those of these deputies who are in office. */
const inOffice = async ({ tx, congressId, today }: Work, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

const runningOrgans = async ({ tx, congressId }: Work): Promise<Set<string>> =>
  new Set((await organsOf(tx, congressId)).flatMap(({ id, endedOn }) => (endedOn ? [] : [id])))

/** @throws NotFound when one of them is nobody here, a deputy who has left office or an organ that has ended */
export async function insistAllHere(work: Work, addressees: readonly Holder[]): Promise<void> {
  const idsOf = (kind: Holder['kind']) => addressees.flatMap((each) => (each.kind === kind ? [each.id] : []))
  const [deputies, organs] = [idsOf('deputy'), idsOf('organ')]
  if (![...deputies, ...organs].every((id) => uuid.test(id))) throw new NotFound('addressee')
  const deputiesHere = await inOffice(work, deputies)
  if (!deputies.every((id) => deputiesHere.has(id))) throw new NotFound('deputy')
  const organsHere = organs.length > 0 ? await runningOrgans(work) : new Set()
  if (!organs.every((id) => organsHere.has(id))) throw new NotFound('organ')
  if (!idsOf('role').every((id) => (roles as readonly string[]).includes(id))) throw new NotFound('role')
}

/** Whom it is to go to, from now on these. */
export async function storeAddressees(
  { tx, congressId }: Work,
  consultationId: string,
  addressees: readonly Holder[],
): Promise<void> {
  await tx
    .deleteFrom('consultations.addressee')
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', consultationId)
    .execute()
  if (addressees.length === 0) return
  const rows = addressees.map(({ kind, id }) => ({
    congress_id: congressId,
    consultation_id: consultationId,
    holder_kind: kind,
    holder_id: id,
  }))
  await tx
    .insertInto('consultations.addressee')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}
