import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { takingPart, type SignatoryState } from '../words.ts'

type Looking = Pick<Work, 'tx' | 'congressId'>

/**
 * A condition on a `matter` joined in: this deputy takes part in the paper. Whoever was asked may read it; whoever
 * declined or took her name back no longer may while it is a draft.
 */
export const coSigns = (deputyId: string): RawBuilder<SqlBool> => sql<SqlBool>`matter.id in (
  select signatory.matter_id from drafting.signatory
  where signatory.deputy_id = ${deputyId} and signatory.state in (${sql.join([...takingPart])}))`

/** Names on a paper with whom they belong to, in the order of the roll. */
export const signatoryRows = ({ tx, congressId }: Looking, matterId: string) =>
  tx
    .selectFrom('drafting.signatory as signatory')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'signatory.congress_id').onRef('deputy.id', '=', 'signatory.deputy_id'),
    )
    .innerJoin('deputies.delegation as delegation', (on) =>
      on.onRef('delegation.congress_id', '=', 'deputy.congress_id').onRef('delegation.id', '=', 'deputy.delegation_id'),
    )
    .select(['signatory.deputy_id as deputyId', 'deputy.name', 'delegation.name as delegation'])
    .select(['signatory.state', 'signatory.holds_pen as holdsPen', 'signatory.signed_on as signedOn'])
    .select(['signatory.answer_by as answerBy', 'signatory.reason', 'signatory.invitation_id as invitationId'])
    .select(['signatory.opened_version as openedVersion', 'signatory.signed_version as signedVersion'])
    .where('signatory.congress_id', '=', congressId)
    .where('signatory.matter_id', '=', matterId)
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')

/** The deputies whose names stand under a paper: signed, and the text unchanged since. */
export const signatoriesOf = async (work: Looking, matterId: string): Promise<{ id: string; name: string }[]> => {
  const rows = await signatoryRows(work, matterId).where('signatory.state', '=', 'signed').execute()
  return rows.map(({ deputyId, name }) => ({ id: deputyId, name }))
}

/** How many names stand under a paper beside its lead deputy's. */
export const signedCount = async (work: Looking, matterId: string): Promise<number> =>
  (await signatoriesOf(work, matterId)).length

const rowOf = ({ tx, congressId }: Looking, matterId: string, deputyId: string) =>
  tx
    .selectFrom('drafting.signatory')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('deputy_id', '=', deputyId)

/** One deputy's row. */
export const signatoryOf = (work: Looking, matterId: string, deputyId: string) =>
  rowOf(work, matterId, deputyId).executeTakeFirst()

/** One deputy's row, locked until the transaction ends. */
export const signatoryForUpdate = (work: Looking, matterId: string, deputyId: string) =>
  rowOf(work, matterId, deputyId).forUpdate().executeTakeFirst()

export type Standing = NonNullable<Awaited<ReturnType<typeof signatoryForUpdate>>>

export const stateOf = ({ state }: { state: string }): SignatoryState => state as SignatoryState
