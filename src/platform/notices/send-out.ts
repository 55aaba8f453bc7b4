import { sql } from 'kysely'
import type { House } from '../database/house.ts'
import { waitAfter } from './rules.ts'
import type { Senders } from './senders.ts'
import type { Channel } from './words.ts'

interface Sending {
  readonly congressId: number
  readonly senders: Senders
  readonly now: Date
}

/**
 * Sends what is due in a congress's outbox, one message in one transaction. Two workers never take the same one; a
 * process that dies between sending and writing it down sends the same id again.
 * @returns how many went out
 */
export async function sendOut(house: House, sending: Sending): Promise<number> {
  let sent = 0
  for (let met = await sendOne(house, sending); met !== 'nothing'; met = await sendOne(house, sending))
    if (met === 'sent') sent += 1
  return sent
}

const sendOne = (house: House, { congressId, senders, now }: Sending): Promise<'sent' | 'failed' | 'nothing'> =>
  house.write(congressId, async (tx) => {
    const offered = Object.keys(senders) as Channel[]
    if (offered.length === 0) return 'nothing'
    const next = await tx
      .selectFrom('notices.outgoing')
      .select(['id', 'channel', 'address', 'subject', 'body', 'tries'])
      .where('congress_id', '=', congressId)
      .where('sent_at', 'is', null)
      .where('next_try_at', '<=', now.toISOString())
      .where('channel', 'in', offered)
      .orderBy('next_try_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!next) return 'nothing'
    const { id, channel, tries, ...message } = next
    const trouble = await troubleOf(senders[channel as Channel], { id, ...message })
    const tried = trouble
      ? { trouble, next_try_at: new Date(now.getTime() + waitAfter(tries)) }
      : { trouble: null, sent_at: now }
    await tx
      .updateTable('notices.outgoing')
      .set({ ...tried, tries: sql`tries + 1` })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
    return trouble ? 'failed' : 'sent'
  })

/** What the try met with, for whoever looks after the installation; null when it went out. */
const troubleOf = async (send: Senders[Channel], message: Parameters<NonNullable<typeof send>>[0]) => {
  try {
    await send?.(message)
    return null
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 300)
  }
}
