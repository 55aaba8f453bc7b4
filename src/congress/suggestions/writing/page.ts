import { allOf } from '../../../law/ruling.ts'
import type { PagePart } from '../page-part.ts'
import { mayStayUnpublished, maySubmit } from '../rules.ts'
import type { WritingPanel } from './contract.ts'

export const writing: PagePart<WritingPanel> = {
  panel: async () => ({}),
  asked: async (_work, row) => ({
    submit: allOf(
      maySubmit({ title: row.title, facts: row.facts, proposal: row.proposal }),
      mayStayUnpublished({ mayPublish: row.may_publish, notPublicReason: row.not_public_reason }),
    ),
  }),
}
