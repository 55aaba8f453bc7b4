import { newId } from '../../platform/database/id.ts'
import { preparedName } from '../../platform/database/prepared.ts'
import type { Pool } from '../../platform/database/connect.ts'
import type { Sent } from './record-sql.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** One transaction where the application sent a reading one with each query: the driver is given its best way. */
const joined = (sent: readonly Sent[]): Sent[] =>
  sent.filter(({ text }, at) => {
    const isSeam = (a: string | undefined, b: string | undefined) => a === 'commit' && b?.startsWith('begin read only')
    return !isSeam(text, sent[at + 1]?.text) && !isSeam(sent[at - 1]?.text, text)
  })

/**
 * The raw driver doing what a request did: the same statements, prepared and pipelined the same way, on one connection.
 * Ids that the request made itself are made anew each time; `kept` are those that must stay.
 */
export function replay(pool: Pool, sent: readonly Sent[], kept: ReadonlySet<string>): () => Promise<void> {
  const statements = joined(sent)
  return async () => {
    const fresh = new Map<string, string>()
    const mine = (value: unknown): unknown => {
      if (typeof value !== 'string' || !uuid.test(value) || kept.has(value)) return value
      const known = fresh.get(value) ?? newId()
      fresh.set(value, known)
      return known
    }
    const client = await pool.connect()
    try {
      for (const { text, values } of statements) {
        const named = values.length > 0 && preparedName(text)
        const running = client.query({ ...(named && { name: named }), text, values: values.map(mine) })
        if (text.startsWith('begin')) running.catch(() => undefined)
        else await running
      }
    } finally {
      client.release()
    }
  }
}
