import { addMonths } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import { likenessTo } from '../../../platform/text/likeness.ts'
import { opinionOf } from '../queries.ts'
import type { AlikeGroup } from './contract.ts'
import { waitsForAnswer, waitsForOrgan } from './handle.ts'
import { groupOf, isOpen, lineOf, membersOf, openSince, seenOf } from './queries.ts'

/** Below this, two texts share little more than common words. */
const alikeFrom = 0.25
const mostShown = 8
/** How far back one looks, in months. */
const lookedThrough = 12

const isOffice = ({ caller }: Work): boolean => caller.roles.includes('staff') || caller.roles.includes('chair')

async function groupFor(work: Work, groupId: string): Promise<AlikeGroup> {
  const group = await groupOf(work, groupId)
  const all = await membersOf(work.tx, work.congressId, groupId)
  const seen = await seenOf(
    work,
    all.map(({ id }) => id),
  )
  return {
    id: group.id,
    title: group.title,
    formedBy: group.formed_by,
    formedOn: group.formed_on,
    members: seen.map(lineOf),
    toHandOn: isOffice(work) ? seen.filter(waitsForOrgan).length : 0,
    toAnswer: seen.filter((row) => waitsForAnswer(work, row)).length,
  }
}

/** The group an opinion is of, and for the office those that may be about the same matter (同类意见). @throws NotFound */
export async function alike(work: Work, id: string) {
  const opinion = await opinionOf(work, id)
  const [own] = await seenOf(work, [id])
  const group = own?.groupId ? await groupFor(work, own.groupId) : null
  const mayGroup = isOffice(work)
  if (!mayGroup) return { group, near: [], mayGroup }
  const others = (await openSince(work, addMonths(work.today, -lookedThrough))).filter(
    (row) => row.id !== id && isOpen(row) && row.groupId !== (own?.groupId ?? ''),
  )
  const likeness = likenessTo(
    opinion.text,
    others.map(({ text }) => text),
  )
  const near = others
    .map((row, index) => ({ row, like: likeness[index] ?? 0 }))
    .filter(({ like }) => like >= alikeFrom)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, mostShown)
    .map(({ row }) => ({
      ...lineOf(row),
      group: row.groupId && row.group ? { id: row.groupId, title: row.group } : null,
    }))
  return { group, near, mayGroup }
}
