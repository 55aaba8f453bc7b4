import { allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { PagePart } from '../page-part.ts'
import type { PageRow } from '../read.ts'
import type { State } from '../words.ts'
import type { SimilarPanel } from './contract.ts'
import { groupOf } from './group-of.ts'
import { membersOf, waits, type Member } from './members.ts'
import { inAGroup, mayAssignTogether, mayBeInGroup, mayLeaveGroup } from './rules.ts'
import { answeredOf } from './ungroup.ts'

const isOffice = ({ caller }: Work): boolean => caller.roles.some((role) => role === 'staff' || role === 'chair')

function offersOn({ id, state, number }: PageRow, groupId: string | null, members: readonly Member[]) {
  const own = members.filter((member) => member.id === id)
  return {
    group: mayBeInGroup({ state: state as State, number }),
    ungroup: allOf(inAGroup(groupId), mayLeaveGroup(answeredOf(own))),
    dissolve: allOf(inAGroup(groupId), mayLeaveGroup(answeredOf(members))),
    assign: allOf(inAGroup(groupId), mayAssignTogether(members.filter(waits).length)),
  }
}

export const similar: PagePart<SimilarPanel> = {
  panel: async (work, row) => {
    const group = await groupOf(work, row.id)
    if (!isOffice(work)) return { group, offers: null }
    const members = group ? await membersOf(work, group.id) : []
    return { group, offers: offersOn(row, group?.id ?? null, members) }
  },
  asked: async () => ({}),
}
