import type { UpdateObject } from 'kysely'
import type { Database } from '../../../platform/database/schema.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, perform } from '../../docket/index.ts'
import { coSignatureLife } from '../life.ts'
import type { SignatoryState } from '../words.ts'
import type { Standing } from './queries.ts'

type Changes = UpdateObject<Database, 'drafting.signatory', 'drafting.signatory'>

/** The acts that follow from what is done to the paper: whoever does that stands in the paper's place. */
const asPaper = (work: Work): Work => ({ ...work, caller: { ...work.caller, roles: [...work.caller.roles, 'paper'] } })
const ofPaper: readonly string[] = ['change', 'lapse']

interface Turn {
  readonly act: string
  readonly state: SignatoryState
  readonly changes?: Changes
  readonly days?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Notes on a deputy's row what has changed. */
export const noteSignatory = (
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  { matter_id, deputy_id }: Pick<Standing, 'matter_id' | 'deputy_id'>,
  changes: Changes,
) =>
  tx
    .updateTable('drafting.signatory')
    .set(changes)
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matter_id)
    .where('deputy_id', '=', deputy_id)
    .execute()

/** One deputy's name comes into another state, and her invitation with it. The caller has locked her row. */
export async function turn(work: Work, standing: Standing, { act, state, changes, days, facts }: Turn): Promise<void> {
  await noteSignatory(work, standing, { ...changes, state })
  if (!standing.invitation_id) return
  const { kind } = coSignatureLife
  const { id, version } = await matterForUpdate(work.tx, work.congressId, { kind, id: standing.invitation_id })
  const doing = ofPaper.includes(act) ? asPaper(work) : work
  await perform(doing, coSignatureLife, { id, act, version, ...(days && { days }), ...(facts && { facts }) })
}
