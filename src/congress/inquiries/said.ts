import type { Work } from '../../platform/http/route.ts'

/** What was asked and answered, in order. */
export const saidIn = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inquiries.said')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('inquiry_id', '=', id)
    .orderBy('round')
    .orderBy('side', 'desc')
    .execute()

/** The files sent beside questions and answers. */
export const attachmentsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inquiries.attachment as attachment')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'attachment.congress_id').onRef('file.id', '=', 'attachment.file_id'),
    )
    .select(['attachment.file_id as fileId', 'attachment.caption', 'attachment.round', 'attachment.side'])
    .select(['file.name', 'file.media_type as mediaType'])
    .where('attachment.congress_id', '=', congressId)
    .where('attachment.inquiry_id', '=', id)
    .orderBy('attachment.file_id')
    .execute()
