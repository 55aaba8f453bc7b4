import type { z } from 'zod'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import type { Helper, keepHelper } from './contract.ts'
import type { HelperKind } from './words.ts'

type Place = Pick<Work, 'tx' | 'congressId'>

const helpers = ({ tx, congressId }: Place) =>
  tx
    .selectFrom('voters.helper')
    .select(['id', 'kind', 'name', 'phone', 'address', 'ended_on as endedOn'])
    .where('congress_id', '=', congressId)

/** Every legal service the office knows, those that have ended last. */
export async function listHelpers(work: Place): Promise<{ rows: Helper[] }> {
  const rows = await helpers(work).orderBy('ended_on', 'desc').orderBy('kind').orderBy('name').execute()
  return { rows: rows.map((row) => ({ ...row, kind: row.kind as HelperKind })) }
}

/** @throws NotFound */
export async function helperOf(work: Place, id: string): Promise<Helper> {
  const row = await helpers(work).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('helper')
  return { ...row, kind: row.kind as HelperKind }
}

/** The office enters or corrects a legal service (法律服务机构). The same id again changes the same one. */
export async function keep(
  work: Work,
  { id, kind, name, phone, address, endedOn }: { id: string } & z.output<NonNullable<typeof keepHelper.body>>,
) {
  const kept = { kind, name, phone, address, ended_on: endedOn }
  await work.tx
    .insertInto('voters.helper')
    .values({ congress_id: work.congressId, id, ...kept })
    .onConflict((on) => on.columns(['congress_id', 'id']).doUpdateSet(kept))
    .execute()
  await record(work, {
    name: 'helper.kept',
    subject: { kind: 'helper', id },
    actor: work.caller,
    facts: { kind, name, endedOn },
  })
  return { id }
}
