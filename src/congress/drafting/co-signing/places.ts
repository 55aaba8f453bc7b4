import type { Work } from '../../../platform/http/route.ts'
import type { Holder } from '../../docket/words.ts'

/** Who stands where in an invitation: the deputy asked, and whoever leads the paper or enters it for the one who does. */
export async function placesOfInvitation(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  matterId: string,
  deputyId: string,
): Promise<{ invited: Holder[]; inviter: Holder[] }> {
  const leading = await tx
    .selectFrom('docket.party')
    .select(['holder_kind', 'holder_id'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('party', '=', 'lead-deputy')
    .execute()
  return {
    invited: [{ kind: 'deputy', id: deputyId }],
    inviter: leading.map(({ holder_kind, holder_id }) => ({ kind: holder_kind as Holder['kind'], id: holder_id })),
  }
}
