import type { Channel } from './words.ts'

/** One thing to tell one person. */
export interface Message {
  /** Stands in what is sent, the same at every try: whoever gets it twice can see that it is one. */
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

/**
 * Sends a message, or throws and has not sent it. Sending one id a second time, after a crash that came before its
 * success was written down, must deliver nothing new where the channel can know it: a gateway compares the id, mail
 * carries it as its Message-ID.
 */
export type Send = (message: Message) => Promise<void>

/** What this installation can send by; a channel left out is not offered. */
export type Senders = Readonly<Partial<Record<Channel, Send>>>
