import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { chosen, type Channel } from './words.ts'

const mailbox = /^[^\s@<>"(),;:\\]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/
const number = /^\+?[0-9][0-9 -]{4,19}$|^[A-Za-z][\w.@-]{1,63}$/

/** Whether a way can be chosen: the office offers it, and the address is one of its kind. */
export function mayBeTold(wish: { channel: Channel; address: string; offered: readonly Channel[] }): Ruling {
  if (!wish.offered.includes(wish.channel)) return refuse(chosen, 'channel-not-offered', { channel: wish.channel })
  const fits = (wish.channel === 'mail' ? mailbox : number).test(wish.address)
  return fits ? permit(chosen) : refuse(chosen, 'no-such-address', { channel: wish.channel })
}

const minute = 60_000

/** How long until the next try: five minutes, doubled each time, a day at most. */
export const waitAfter = (tries: number): number => Math.min(5 * minute * 2 ** Math.min(tries, 12), 24 * 60 * minute)
