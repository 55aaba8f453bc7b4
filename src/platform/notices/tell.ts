import { sql } from 'kysely'
import { insist } from '../../law/ruling.ts'
import type { Tx } from '../database/house.ts'
import { newId } from '../database/id.ts'
import type { Work } from '../http/route.ts'
import { record } from '../record/record.ts'
import { mayBeTold } from './rules.ts'
import { chosen, type Channel } from './words.ts'

const choosing = 'account.reminder-chosen'

type Here = Pick<Work, 'tx' | 'congressId' | 'now'>

/** How one account is told outside the desk, if at all. */
export const wayTo = (tx: Tx, congressId: number, accountId: string) =>
  tx
    .selectFrom('notices.address')
    .select(['channel', 'address'])
    .where('congress_id', '=', congressId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()

/** How far the record has come: whatever is recorded later has a higher number, whatever the clock says then. */
export async function recordedTo(tx: Tx, congressId: number): Promise<number> {
  const head = await tx.selectFrom('record.head').select('seq').where('congress_id', '=', congressId).executeTakeFirst()
  return head?.seq ?? 0
}

/**
 * Everybody of the congress who chose a way, with the moment she was last told something, or chose, and how far the
 * record had come by then.
 */
export const listeners = (tx: Tx, congressId: number) =>
  tx
    .selectFrom('notices.address as address')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('notices.outgoing as outgoing')
          .select(['outgoing.made_at', 'outgoing.told_to'])
          .whereRef('outgoing.congress_id', '=', 'address.congress_id')
          .whereRef('outgoing.account_id', '=', 'address.account_id')
          .orderBy('outgoing.told_to', 'desc')
          .orderBy('outgoing.made_at', 'desc')
          .limit(1)
          .as('last'),
      (on) => on.onTrue(),
    )
    .select('address.account_id as accountId')
    .select(sql<string>`coalesce(last.made_at, address.chosen_at)`.as('since'))
    .select(sql<number>`coalesce(last.told_to, (${chosenAs}))`.as('toldTo'))
    .where('address.congress_id', '=', congressId)
    .orderBy('address.account_id')
    .execute()

/** The number under which the record keeps that she chose. */
const chosenAs = sql`select coalesce(max(event.seq), 0) from record.event
  where event.congress_id = address.congress_id and event.subject_kind = 'account'
    and event.subject_id = address.account_id::text and event.name = ${choosing}`

interface Telling {
  readonly accountId: string
  /** What it is about: told once, however often it is asked for. */
  readonly about: string
  /** How far the record had come when it was looked through for her. */
  readonly toldTo: number
  readonly subject: string
  readonly body: string
}

/** Puts something into the outbox for a person who chose to be told. @returns whether it is new */
export async function tell(
  { tx, congressId, now }: Here,
  { accountId, about, toldTo, ...text }: Telling,
): Promise<boolean> {
  const way = await wayTo(tx, congressId, accountId)
  if (!way) return false
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('notices.outgoing')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      account_id: accountId,
      about,
      told_to: toldTo,
      ...way,
      ...text,
      made_at: now,
      next_try_at: now,
    })
    .onConflict((on) => on.columns(['congress_id', 'account_id', 'about']).doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) > 0
}

/** A person chooses how she is told (提醒方式), or, with null, by the desk alone. */
export async function chooseWay(
  work: Work,
  wish: { channel: Channel | null; address: string },
  offered: readonly Channel[],
): Promise<void> {
  const { tx, congressId, caller, now } = work
  const { channel, address } = wish
  const mine = { congress_id: congressId, account_id: caller.accountId }
  if (channel) {
    insist(mayBeTold({ channel, address, offered }))
    await tx
      .insertInto('notices.address')
      .values({ ...mine, channel, address, chosen_at: now })
      .onConflict((on) => on.columns(['congress_id', 'account_id']).doUpdateSet({ channel, address, chosen_at: now }))
      .execute()
  } else
    await tx
      .deleteFrom('notices.address')
      .where('congress_id', '=', congressId)
      .where('account_id', '=', caller.accountId)
      .execute()
  // The address is hers alone; the record keeps only that she chose.
  await record(work, {
    name: choosing,
    subject: { kind: 'account', id: caller.accountId },
    actor: caller,
    under: chosen,
    facts: { channel },
  })
}
