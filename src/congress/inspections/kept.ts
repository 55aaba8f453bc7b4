import type { Work } from '../../platform/http/route.ts'
import type { InspectionPage } from './contract.ts'

/** Papers of an inspection and photos of what was seen. */
export const filesOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inspections.attachment as attachment')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'attachment.congress_id').onRef('file.id', '=', 'attachment.file_id'),
    )
    .select(['attachment.file_id as fileId', 'attachment.caption', 'attachment.observation_id as observationId'])
    .select(['file.name', 'file.media_type as mediaType'])
    .where('attachment.congress_id', '=', congressId)
    .where('attachment.inspection_id', '=', id)
    .orderBy('attachment.file_id')
    .execute()

/** What was seen, where and when, by whom. */
export async function observationsOf(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  id: string,
  files: Awaited<ReturnType<typeof filesOf>>,
): Promise<InspectionPage['observations']> {
  const rows = await tx
    .selectFrom('inspections.observation as observation')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'observation.congress_id').onRef('deputy.id', '=', 'observation.deputy_id'),
    )
    .select(['observation.id', 'deputy.name as by', 'observation.place', 'observation.text'])
    .select(['observation.seen_on as seenOn', 'observation.seen_at as seenAt'])
    .where('observation.congress_id', '=', congressId)
    .where('observation.inspection_id', '=', id)
    .orderBy('observation.seen_on')
    .orderBy('observation.seen_at')
    .orderBy('observation.id')
    .execute()
  return rows.map((row) => ({ ...row, files: files.filter(({ observationId }) => observationId === row.id) }))
}
