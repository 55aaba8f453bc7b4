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
    .selectFrom('inquiries.attachment')
    .select(['file_id as fileId', 'caption', 'round', 'side'])
    .where('congress_id', '=', congressId)
    .where('inquiry_id', '=', id)
    .orderBy('file_id')
    .execute()
