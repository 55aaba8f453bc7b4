import { sql } from 'kysely'
import type { Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { lineOf, lines } from '../list.ts'
import type { Group } from './contract.ts'
import { groupIdOf, membersOf, organsBound } from './members.ts'
import { oneOrgan } from './rules.ts'

interface Answer {
  readonly id: string
  readonly on: string
  readonly text: string
}

async function latestReplies({ tx, congressId }: Work, ids: readonly string[]): Promise<Map<string, Answer>> {
  const { rows } = await sql<Answer>`
    select distinct on (suggestion_id) suggestion_id as id, replied_on as on, text from suggestions.reply
    where congress_id = ${congressId} and suggestion_id = any(${[...ids]}::uuid[])
    order by suggestion_id, replied_on desc, id desc`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * The group a paper is handled in, with those of its other papers that the caller may see and the latest reply to each:
 * the common part of a reply may be taken over from there. Null where it is handled alone.
 */
export async function groupOf(work: Work, id: string): Promise<Group | null> {
  const groupId = await groupIdOf(work, id)
  if (!groupId) return null
  const members = await membersOf(work, groupId)
  const ids = members.map((member) => member.id).filter((member) => member !== id)
  const group = await work.tx
    .selectFrom('suggestions.case_group')
    .select(['reason', 'formed_at'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', groupId)
    .executeTakeFirstOrThrow()
  const seen = ids.length > 0 ? await lines(work.tx, work).where('suggestion.id', 'in', ids).execute() : []
  const answers = seen.length > 0 ? await latestReplies(work, ids) : new Map<string, Answer>()
  const led = members.find(({ organ }) => organ !== null)
  return {
    id: groupId,
    reason: group.reason,
    formedOn: new Date(Date.parse(group.formed_at) + 8 * 3_600_000).toISOString().slice(0, 10),
    organ: led?.organ && led.organId ? { id: led.organId, name: led.organ } : null,
    others: seen.map(lineOf).map(({ id: other, number, title, leadDeputy, organ, state }) => {
      const answer = answers.get(other)
      return {
        id: other,
        number,
        title,
        leadDeputy,
        organ,
        state,
        reply: answer ? { on: answer.on, text: answer.text } : null,
      }
    }),
  }
}

/** Whether a paper may go to an organ: those it is handled with went to the same, or wait to. */
export async function mayGoTo(work: Pick<Work, 'tx' | 'congressId'>, id: string, organ: string): Promise<Ruling> {
  const groupId = await groupIdOf(work, id)
  const others = groupId ? (await membersOf(work, groupId)).filter((member) => member.id !== id) : []
  return oneOrgan([organ, ...organsBound(others)])
}
