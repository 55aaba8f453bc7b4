import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { organOf } from '../../organs/index.ts'
import { insistOnVersion, matterForUpdate } from '../../docket/index.ts'
import { movedTo, paperOf, type Moved } from '../move.ts'
import { groupIdOf, join, lockPapers, membersOf } from './members.ts'
import { mayBeGrouped, oneOrgan, together, type Groupable } from './rules.ts'
import type { State } from '../words.ts'

interface Grouping {
  readonly id: string
  readonly version: number
  readonly withId: string
  readonly reason: string
}

/**
 * Two papers are handled together from now on and answered separately (并案办理、分别答复): a new group, or the one that
 * either is in. Number, author, co-signers and clock of each stay as they are. Sent twice, they are grouped once.
 */
export async function group(work: Work, { id, version, withId, reason }: Grouping): Promise<Moved> {
  const { tx, congressId } = work
  await Promise.all([paperOf(work, id), paperOf(work, withId)])
  await lockPapers(tx, congressId, [...new Set([id, withId])])
  const matter = await matterForUpdate(tx, congressId, { kind: 'suggestion', id })
  const [one, other] = [await groupable(work, id), await groupable(work, withId)]
  if (id !== withId && one.groupId && one.groupId === other.groupId) return movedTo(matter)
  await insistOnVersion(work, matter, version)
  insist(mayBeGrouped(one, other))
  const groupId = one.groupId ?? other.groupId ?? (await form(work, reason))
  const members = await membersOf(work, groupId)
  const joining = [one, other].filter((paper) => paper.groupId === null)
  insist(oneOrgan([...members.map(({ organ }) => organ), ...joining.map(({ organ }) => organ)]))
  await join(
    work,
    groupId,
    joining.map((paper) => paper.id),
  )
  const papers = members.length + joining.length
  await record(
    work,
    ...[...members, ...joining].map((paper) => ({
      name: 'suggestion.grouped' as const,
      subject: { kind: 'suggestion', id: paper.id },
      actor: work.caller,
      under: together,
      // Not which: whoever reads this record may not see the others.
      facts: { group: groupId, papers, reason },
    })),
  )
  return movedTo(matter)
}

async function groupable(work: Work, id: string): Promise<Groupable & { readonly organ: string | null }> {
  const paper = await paperOf(work, id)
  const organ = paper.organ_id ? await organOf(work.tx, work.congressId, paper.organ_id) : undefined
  return {
    id,
    state: paper.state as State,
    number: paper.number,
    groupId: await groupIdOf(work, id),
    organ: organ?.name ?? null,
  }
}

async function form({ tx, congressId, now }: Work, reason: string): Promise<string> {
  const id = newId(now.getTime())
  await tx
    .insertInto('suggestions.case_group')
    .values({ congress_id: congressId, id, reason, formed_at: now })
    .execute()
  return id
}
