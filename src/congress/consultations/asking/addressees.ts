import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { deputyNames } from '../../deputies/index.ts'
import type { Holder } from '../../docket/words.ts'
import { organsOf } from '../../organs/index.ts'
import { roles } from '../../organs/words.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws NotFound when one of them is nobody here, or an organ that has ended */
export async function insistAllHere({ tx, congressId }: Work, addressees: readonly Holder[]): Promise<void> {
  const idsOf = (kind: Holder['kind']) => addressees.flatMap((each) => (each.kind === kind ? [each.id] : []))
  const [deputies, organs] = [idsOf('deputy'), idsOf('organ')]
  if (![...deputies, ...organs].every((id) => uuid.test(id))) throw new NotFound('addressee')
  const known = await deputyNames(tx, congressId, deputies)
  if (!deputies.every((id) => known.has(id))) throw new NotFound('deputy')
  const here = new Set(
    organs.length > 0 ? (await organsOf(tx, congressId)).filter((o) => !o.endedOn).map((o) => o.id) : [],
  )
  if (!organs.every((id) => here.has(id))) throw new NotFound('organ')
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
