import type { PagePart } from '../page-part.ts'
import type { State } from '../words.ts'
import type { SupervisingPanel } from './contract.ts'
import { currentKey } from './key-rows.ts'
import { lettersOf } from './letters.ts'
import { mayBeKey } from './rules.ts'

export const supervising: PagePart<SupervisingPanel> = {
  panel: async (work, row) => {
    const key = (await currentKey(work, row.id)) ?? null
    const isChair = work.caller.roles.includes('chair')
    return {
      key,
      mayChoose: isChair && mayBeKey({ state: row.state as State, isKey: key !== null }).permitted,
      mayDrop: isChair && key !== null,
      letters: await lettersOf(work, row.id),
    }
  },
  // Choosing and urging are beside the paper's course, not steps of it.
  asked: async () => ({}),
}
