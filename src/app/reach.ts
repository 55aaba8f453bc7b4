import { join } from 'node:path'
import { mailBy, messagesInto, type Channel, type Senders } from '../platform/notices/index.ts'
import type { Reach } from './round.ts'

/**
 * How this installation reaches people outside the desk, by its environment: LIANXIN_SMTP_URL with LIANXIN_MAIL_FROM
 * for mail; messages as files for the office's own gateway, into LIANXIN_MESSAGES or beside the data; LIANXIN_ADDRESS
 * where the desk is reached. @throws when mail is half set
 */
export function reachOf(environment: NodeJS.ProcessEnv, dataFolder: string): Reach {
  const { LIANXIN_SMTP_URL: smtp, LIANXIN_MAIL_FROM: from, LIANXIN_MESSAGES: folder } = environment
  if (smtp && !from)
    throw new Error('请同时设置 LIANXIN_MAIL_FROM（发件地址）。 LIANXIN_SMTP_URL needs LIANXIN_MAIL_FROM, the sender.')
  const senders: Senders = {
    message: messagesInto(folder ?? join(dataFolder, 'messages')),
    ...(smtp && from && { mail: mailBy(smtp, from) }),
  }
  return { senders, deskAddress: environment['LIANXIN_ADDRESS'] ?? null }
}

/** What people may choose from. */
export const offeredBy = ({ senders }: Reach): Channel[] => Object.keys(senders) as Channel[]
