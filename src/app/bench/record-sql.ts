import pg from 'pg'

/** One statement as the application sent it. */
export interface Sent {
  readonly text: string
  readonly values: readonly unknown[]
}

type Query = (...sent: unknown[]) => unknown

/** Listens to every statement that pg clients of this process send while `run` runs. */
export async function recordingSql(run: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const original = prototype.query
  prototype.query = function (this: unknown, ...asked: unknown[]) {
    const [first] = asked
    if (typeof first === 'string') sent.push({ text: first, values: [] })
    else if (first && typeof first === 'object' && 'text' in first) {
      const { text, values = [] } = first as { text: string; values?: unknown[] }
      sent.push({ text, values })
    }
    return original.apply(this, asked)
  }
  try {
    await run()
  } finally {
    prototype.query = original
  }
  return sent
}
