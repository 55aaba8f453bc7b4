import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { insistOnVersion, matterForUpdate } from '../../docket/index.ts'
import { movedTo, paperOf, type Moved } from '../move.ts'
import { groupForUpdate, groupIdOf, leave, type Member } from './members.ts'
import { apart, inAGroup, mayLeaveGroup } from './rules.ts'

/** The numbers of those that have been answered. */
export const answeredOf = (members: readonly Member[]): (string | null)[] =>
  members.filter(({ answered }) => answered).map(({ number }) => number)

interface Parting {
  readonly name: 'suggestion.ungrouped' | 'suggestion.group-dissolved'
  readonly reason: string
}

const noteParting = (work: Work, members: readonly Member[], { name, reason }: Parting): Promise<void> =>
  record(
    work,
    ...members.map(({ id, groupId }) => ({
      name,
      subject: { kind: 'suggestion', id },
      actor: work.caller,
      under: apart,
      facts: { group: groupId, reason },
    })),
  )

const end = ({ tx, congressId, now }: Work, groupId: string, reason: string) =>
  tx
    .updateTable('suggestions.case_group')
    .set({ dissolved_at: now, dissolved_reason: reason })
    .where('congress_id', '=', congressId)
    .where('id', '=', groupId)
    .execute()

/** One paper goes on alone (退出并案). A group of which one paper is left is none, and ends. */
export async function ungroup(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  await paperOf(work, id)
  const groupId = await groupIdOf(work, id)
  insist(inAGroup(groupId))
  const { members } = await groupForUpdate(work, groupId as string)
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: 'suggestion', id })
  await insistOnVersion(work, matter, version)
  const leaving = members.filter((member) => member.id === id)
  // Somebody may have taken it out while this waited.
  insist(inAGroup(leaving[0]?.groupId ?? null))
  insist(mayLeaveGroup(answeredOf(leaving)))
  const staying = members.filter((member) => member.id !== id)
  const ends = staying.length < 2
  await leave(
    work,
    groupId as string,
    (ends ? members : leaving).map((member) => member.id),
  )
  if (ends) await end(work, groupId as string, reason)
  await noteParting(work, leaving, { name: 'suggestion.ungrouped', reason })
  if (ends) await noteParting(work, staying, { name: 'suggestion.group-dissolved', reason })
  return movedTo(matter)
}

/** The whole group parts (解除并案), as long as none of it has been answered. Sent twice, it parts once. */
export async function dissolve(
  work: Work,
  { id, reason }: { id: string; reason: string },
): Promise<{ id: string; papers: number }> {
  const { group, members } = await groupForUpdate(work, id)
  if (group.dissolved_at) return { id, papers: 0 }
  insist(mayLeaveGroup(answeredOf(members)))
  await leave(
    work,
    id,
    members.map((member) => member.id),
  )
  await end(work, id, reason)
  await noteParting(work, members, { name: 'suggestion.group-dissolved', reason })
  return { id, papers: members.length }
}
