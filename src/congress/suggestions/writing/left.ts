import type { Work } from '../../../platform/http/route.ts'
import { lapseInvitations } from '../../drafting/index.ts'
import { move } from '../move.ts'
import { unsubmitted } from '../words.ts'

const unfinished = ({ tx, congressId, today }: Work) =>
  tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .select(['suggestion.id', 'matter.version', 'deputy.id as deputyId', 'deputy.ended_on as endedOn'])
    .where('suggestion.congress_id', '=', congressId)
    .where('matter.state', 'in', unsubmitted)
    .where('deputy.ended_on', '<=', today)
    .orderBy('suggestion.id')
    .execute()

/**
 * What a deputy who has left had not handed in is taken back in her name: it was never made, and nobody else may make it
 * hers. Co-signers may still read it, and can begin one of their own. Run again, it finds nothing. @returns how many
 */
export async function takeBackOfThoseWhoLeft(work: Work): Promise<number> {
  const papers = await unfinished(work)
  for (const { id, version, deputyId, endedOn } of papers) {
    const inHerName = { ...work, caller: { ...work.caller, roles: ['deputy'], deputyId } }
    await move(inHerName, { id, version, act: 'withdraw', facts: { reason: 'mandate-ended', on: endedOn } })
    await lapseInvitations(work, id)
  }
  return papers.length
}
