import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { settingsOf } from '../../organs/index.ts'
import { suggestionLife } from '../life.ts'
import type { Returns } from './rules.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

const rowsOf = ({ tx, congressId }: Doing, paperId: string) =>
  tx
    .selectFrom('suggestions.sent_back as back')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'back.congress_id').onRef('organ.id', '=', 'back.organ_id'),
    )
    .innerJoin('organs.organ as proposed', (on) =>
      on.onRef('proposed.congress_id', '=', 'back.congress_id').onRef('proposed.id', '=', 'back.proposed_organ_id'),
    )
    .leftJoin('organs.organ as ruled', (on) =>
      on.onRef('ruled.congress_id', '=', 'back.congress_id').onRef('ruled.id', '=', 'back.ruled_organ_id'),
    )
    .select([
      'back.id',
      'back.organ_id as organId',
      'organ.name as organ',
      'proposed.id as proposedId',
      'proposed.name as proposed',
      'back.reason',
    ])
    .select(['back.sent_on as sentOn', 'back.ruled_organ_id as ruledId', 'ruled.name as ruled'])
    .select(['back.ruling_reason as rulingReason', 'back.ruled_on as ruledOn'])
    .where('back.congress_id', '=', congressId)
    .where('back.suggestion_id', '=', paperId)
    .orderBy('back.id')
    .execute()

/** Each time a paper was sent back (申请改办): by whom, whom it proposed, why, and the ruling if there was one. */
export const returnsOf = (doing: Doing, paperId: string) => rowsOf(doing, paperId)

interface Standing {
  readonly id: string
  readonly organId: string | null
  readonly assignedOn: string | null
}

/** What the rules ask of a paper that an organ would send back today. */
export async function standingOf(work: Work, { id, organId, assignedOn }: Standing): Promise<Returns> {
  const { tx, congressId, today } = work
  const rows = await rowsOf(work, id)
  return {
    returns: rows.length,
    atMost: (await settingsOf(tx, congressId)).count('suggestions.returns-at-most'),
    isRuled: rows.some(({ ruledId }) => ruledId !== null && ruledId === organId),
    today,
    returnBy: await dueOfDuty(work, suggestionLife, {
      setting: 'suggestions.return-within',
      start: assignedOn ?? today,
    }),
  }
}
