import type { Work } from '../../../platform/http/route.ts'
import type { PagePart } from '../page-part.ts'
import type { State } from '../words.ts'
import type { SimilarPanel } from './contract.ts'
import { groupOf } from './group-of.ts'
import { membersOf } from './members.ts'
import { mayEverBeGrouped } from './rules.ts'

const isOffice = ({ caller }: Work): boolean => caller.roles.some((role) => role === 'staff' || role === 'chair')

export const similar: PagePart<SimilarPanel> = {
  panel: async (work, row) => {
    const group = await groupOf(work, row.id)
    const members = group ? await membersOf(work, group.id) : []
    const office = isOffice(work)
    return {
      group,
      mayGroup: office && mayEverBeGrouped(row.state as State),
      mayUngroup: office && members.some(({ id, answered }) => id === row.id && !answered),
      mayDissolve: office && group !== null && members.every(({ answered }) => !answered),
      mayAssign: office && members.some(({ state }) => ['submitted', 'accepted', 'declined'].includes(state)),
    }
  },
  asked: async () => ({}),
}
