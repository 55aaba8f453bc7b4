import { sql } from 'kysely'
import type { Reader, Tx } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'

type Here = Pick<Work, 'tx' | 'congressId'>

/** The papers that are in a group now, as its acts need them. */
const inGroups = (db: Reader, congressId: number) =>
  db
    .selectFrom('suggestions.case_group_member as member')
    .innerJoin('suggestions.suggestion as paper', (on) =>
      on.onRef('paper.congress_id', '=', 'member.congress_id').onRef('paper.id', '=', 'member.suggestion_id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'member.congress_id').onRef('matter.id', '=', 'member.suggestion_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'paper.congress_id').onRef('organ.id', '=', 'paper.organ_id'),
    )
    .select([
      'member.group_id as groupId',
      'paper.id',
      'paper.number',
      'organ.name as organ',
      'paper.organ_id as organId',
    ])
    .select(['matter.version', 'matter.state'])
    .select(
      sql<boolean>`exists (select from suggestions.reply where reply.congress_id = paper.congress_id
        and reply.suggestion_id = paper.id
        and reply.replied_on >= (member.joined_at at time zone 'Asia/Shanghai')::date)`.as('answered'),
    )
    .where('member.congress_id', '=', congressId)
    .where('member.left_at', 'is', null)

export type Member = Awaited<ReturnType<typeof membersOf>>[number]

/** The papers of a group, the oldest first. */
export const membersOf = ({ tx, congressId }: Here, groupId: string) =>
  inGroups(tx, congressId).where('member.group_id', '=', groupId).orderBy('paper.id').execute()

/** The group a paper is in now. */
export const groupIdOf = async ({ tx, congressId }: Here, id: string): Promise<string | null> =>
  (await inGroups(tx, congressId).where('paper.id', '=', id).executeTakeFirst())?.groupId ?? null

/** Locks papers in one order, whoever asks: two who group the same papers at once wait and do not block each other. */
export async function lockPapers(tx: Tx, congressId: number, ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) await matterForUpdate(tx, congressId, { kind: 'suggestion', id })
}

/** The group and its papers, locked. @throws NotFound */
export async function groupForUpdate({ tx, congressId }: Here, groupId: string) {
  const before = await membersOf({ tx, congressId }, groupId)
  await lockPapers(
    tx,
    congressId,
    before.map(({ id }) => id),
  )
  const group = await tx
    .selectFrom('suggestions.case_group')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('id', '=', groupId)
    .forUpdate()
    .executeTakeFirst()
  if (!group) throw new NotFound('group')
  return { group, members: await membersOf({ tx, congressId }, groupId) }
}

/** Papers begin to belong to a group. */
export const join = ({ tx, congressId, now }: Work, groupId: string, ids: readonly string[]) =>
  tx
    .insertInto('suggestions.case_group_member')
    .values(ids.map((id) => ({ congress_id: congressId, group_id: groupId, suggestion_id: id, joined_at: now })))
    .execute()

/** Papers cease to belong to it; that they did is kept. */
export const leave = ({ tx, congressId, now }: Work, groupId: string, ids: readonly string[]) =>
  tx
    .updateTable('suggestions.case_group_member')
    .set({ left_at: now })
    .where('congress_id', '=', congressId)
    .where('group_id', '=', groupId)
    .where('suggestion_id', 'in', ids)
    .where('left_at', 'is', null)
    .execute()

/** Whether it has yet to be given to an organ, or to another. */
export const waits = ({ state }: Pick<Member, 'state'>): boolean =>
  suggestionLife.steps.some(({ from, act }) => from === state && act === 'assign')

/** The organs that have papers of a group; one sent back by its organ is free to go elsewhere. */
export const organsBound = (members: readonly Member[]): (string | null)[] =>
  members.filter((member) => !waits(member)).map(({ organ }) => organ)
