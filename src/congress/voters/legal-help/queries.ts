import { sql } from 'kysely'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { legalHelpLife } from './life.ts'
import type { Category, LegalHelpState } from './words.ts'

type Looking = Pick<Work, 'tx' | 'congressId' | 'caller'>

const isOffice = ({ roles }: Looking['caller']): boolean => roles.includes('staff') || roles.includes('chair')

/** Requests with their matters: all for the office and the chair, those put to her for a deputy. */
export const helpSeenBy = ({ tx, congressId, caller }: Looking) => {
  const found = tx
    .selectFrom('voters.legal_help as help')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'help.congress_id').onRef('matter.id', '=', 'help.id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'help.congress_id').onRef('deputy.id', '=', 'help.deputy_id'),
    )
    .where('help.congress_id', '=', congressId)
    .where('matter.kind', '=', legalHelpLife.kind)
  if (isOffice(caller)) return found
  const own = caller.roles.includes('deputy') ? caller.deputyId : null
  return own ? found.where('help.deputy_id', '=', own) : found.where(sql<boolean>`false`)
}

/** Whether a reader may read the words of whoever wants them kept secret: the office that handles it, and whoever was told. */
export const mayReadWords = (
  { caller }: Pick<Looking, 'caller'>,
  help: { secret: boolean; deputy_id: string | null },
) =>
  !help.secret ||
  caller.roles.includes('staff') ||
  (caller.roles.includes('deputy') && help.deputy_id !== null && help.deputy_id === caller.deputyId)

/** @throws NotFound where there is none, or not for this caller */
export async function helpOf(work: Looking, id: string) {
  const row = await helpSeenBy(work)
    .selectAll('help')
    .select(['matter.state', 'matter.version', 'matter.ended_at', 'deputy.name as deputyName'])
    .where('help.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(legalHelpLife.kind)
  return { ...row, state: row.state as LegalHelpState, category: row.category as Category }
}
export type LegalHelp = Awaited<ReturnType<typeof helpOf>>

/** To whom it was referred, in order. */
export const referralsOf = ({ tx, congressId }: Looking, id: string) =>
  tx
    .selectFrom('voters.referral as referral')
    .innerJoin('voters.helper as helper', (on) =>
      on.onRef('helper.congress_id', '=', 'referral.congress_id').onRef('helper.id', '=', 'referral.helper_id'),
    )
    .select(['helper.id', 'helper.kind', 'helper.name', 'helper.phone', 'helper.address', 'helper.ended_on as endedOn'])
    .select(['referral.note', 'referral.referred_on as on'])
    .where('referral.congress_id', '=', congressId)
    .where('referral.legal_help_id', '=', id)
    .orderBy('referral.id')
    .execute()
