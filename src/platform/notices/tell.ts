import { insist } from '../../law/ruling.ts'
import type { Tx } from '../database/house.ts'
import { newId } from '../database/id.ts'
import type { Work } from '../http/route.ts'
import { record } from '../record/record.ts'
import { mayBeTold } from './rules.ts'
import { chosen, type Channel } from './words.ts'

type Here = Pick<Work, 'tx' | 'congressId' | 'now'>

/** How one account is told outside the desk, if at all. */
export const wayTo = (tx: Tx, congressId: number, accountId: string) =>
  tx
    .selectFrom('notices.address')
    .select(['channel', 'address'])
    .where('congress_id', '=', congressId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()

/** Everybody of the congress who chose a way, with the moment she was last told something. */
export const listeners = (tx: Tx, congressId: number) =>
  tx
    .selectFrom('notices.address as address')
    .select(['address.account_id as accountId', 'address.chosen_at as chosenAt'])
    .select((eb) =>
      eb
        .selectFrom('notices.outgoing as outgoing')
        .select(({ fn }) => fn.max('outgoing.made_at').as('last'))
        .whereRef('outgoing.congress_id', '=', 'address.congress_id')
        .whereRef('outgoing.account_id', '=', 'address.account_id')
        .as('toldAt'),
    )
    .where('address.congress_id', '=', congressId)
    .orderBy('address.account_id')
    .execute()

interface Telling {
  readonly accountId: string
  /** What it is about: told once, however often it is asked for. */
  readonly about: string
  readonly subject: string
  readonly body: string
}

/** Puts something into the outbox for a person who chose to be told. @returns whether it is new */
export async function tell({ tx, congressId, now }: Here, { accountId, about, ...text }: Telling): Promise<boolean> {
  const way = await wayTo(tx, congressId, accountId)
  if (!way) return false
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('notices.outgoing')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      account_id: accountId,
      about,
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
    name: 'account.reminder-chosen',
    subject: { kind: 'account', id: caller.accountId },
    actor: caller,
    under: chosen,
    facts: { channel },
  })
}
