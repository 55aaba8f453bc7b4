import { createTransport } from 'nodemailer'
import type { Send } from './senders.ts'

const seconds = 1000

/** Mail through the office's own server. @param url `smtp://user:password@host:587` @param from the sender's address */
export function mailBy(url: string, from: string): Send {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 20 * seconds,
  })
  const host = from.slice(from.indexOf('@') + 1).replace(/[^\w.-].*$/, '')
  return async ({ id, address, subject, body }) => {
    // The mailer would read a list, or a header, out of what is no address.
    if (/[\s,;<>]/.test(address)) throw new Error('not an address')
    await transport.sendMail({ from, to: address, subject, text: body, messageId: `<${id}@${host}>` })
  }
}
