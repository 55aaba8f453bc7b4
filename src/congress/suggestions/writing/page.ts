import type { Work } from '../../../platform/http/route.ts'
import { holdsPen } from '../../drafting/index.ts'
import type { PagePart } from '../page-part.ts'
import type { WritingPanel } from './contract.ts'
import { submissionRuling, withdrawalRuling } from './submit.ts'

async function panel(work: Work, id: string): Promise<WritingPanel> {
  const written = await work.tx
    .selectFrom('suggestions.suggestion')
    .select(['place', 'difference', 'entered_by_staff as enteredByStaff'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...written, holdsPen: await holdsPen(work, id) }
}

export const writing: PagePart<WritingPanel> = {
  panel: (work, row) => panel(work, row.id),
  asked: async (work, row) => ({
    withdraw: await withdrawalRuling(work, row.id),
    submit: await submissionRuling(work, {
      ...row,
      mayPublish: row.may_publish,
      notPublicReason: row.not_public_reason,
      leadDeputyId: row.lead_deputy_id,
    }),
  }),
}
