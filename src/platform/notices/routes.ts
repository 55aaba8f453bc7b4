import { route, type Route } from '../http/route.ts'
import { chooseReminders, readReminders } from './contract.ts'
import { chooseWay, wayTo } from './tell.ts'
import type { Channel } from './words.ts'

const none = { channel: null, address: '' } as const

/** @param offered the channels this installation can send by */
export const noticeRoutes = (offered: readonly Channel[]): Route[] => [
  route(readReminders, async ({ tx, congressId, caller }) => ({
    ...(((await wayTo(tx, congressId, caller.accountId)) as { channel: Channel; address: string } | undefined) ?? none),
    offered: [...offered],
  })),
  route(chooseReminders, async (work, { body }) => {
    await chooseWay(work, body, offered)
    return body.channel ? body : none
  }),
]
