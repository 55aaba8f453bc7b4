import type { PagePart } from '../page-part.ts'
import { openPromises } from '../../docket/index.ts'
import { mayAccept, mayFollow, maySettle } from '../rules.ts'
import type { JudgingPanel } from './contract.ts'

export const judging: PagePart<JudgingPanel> = {
  panel: async () => ({}),
  asked: async (work, row) => {
    const open = await openPromises(work, row.id)
    const rated = { grade: 'satisfied', openPromises: open } as const
    return { accept: mayAccept(rated), follow: mayFollow(rated), settle: maySettle({ openPromises: open }) }
  },
}
