import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

const compress = promisify(gzip)

/** What is made once and sent often: a page, a table, a feed. */
export interface Made {
  readonly type: string
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Kept {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly mark: string
  /** Milliseconds. */
  readonly madeAt: number
  readonly changedAt: number
}

/** Made ready to be sent, plain and compressed. */
export async function keptOf({ type, text, headers = {} }: Made, now: number, before?: Kept): Promise<Kept> {
  const plain = Buffer.from(text, 'utf8')
  const mark = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  if (before?.mark === mark) return { ...before, madeAt: now }
  return { type, headers, plain, gzip: await compress(plain, { level: 7 }), mark, madeAt: now, changedAt: now }
}

export interface Shelf {
  /** What is kept under the key, or made now. @returns null where there is nothing to make; `stale`: making it anew failed */
  take(key: string, make: () => Promise<Made | null>): Promise<{ kept: Kept; stale: boolean } | null>
}

interface Times {
  /** So long a page counts as new. */
  readonly freshSeconds: number
  /** After that, so long an old one is sent at once while a new one is made. */
  readonly whileSeconds: number
  /** So long an old one is better than none, when no new one can be made. */
  readonly errorSeconds: number
  readonly bytes: number
}
export const usualTimes: Times = {
  freshSeconds: 60,
  whileSeconds: 300,
  errorSeconds: 86_400,
  bytes: 64 * 1024 * 1024,
}

/** After a failure the next attempt waits so long: a database that comes back is not met by everybody at once. */
const breathe = 5000

interface Failed {
  readonly at: number
}

/** Keeps what was made, the least used going first; one and the same thing is never made twice at once. */
export function openShelf(clock: () => Date, times: Partial<Times> = {}): Shelf {
  const { freshSeconds, whileSeconds, errorSeconds, bytes } = { ...usualTimes, ...times }
  const shelf = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ plain, gzip: small }, key) => plain.length + small.length + key.length * 2 + 400,
  })
  const failures = new LRUCache<string, Failed>({ max: 1000 })
  const making = new Map<string, Promise<Kept | null>>()
  const now = () => clock().getTime()

  const remake = async (key: string, make: () => Promise<Made | null>): Promise<Kept | null> => {
    try {
      const made = await make()
      const kept = made && (await keptOf(made, now(), shelf.peek(key)))
      if (kept && freshSeconds > 0) shelf.set(key, kept)
      else shelf.delete(key)
      failures.delete(key)
      return kept
    } catch (error) {
      failures.set(key, { at: now() })
      throw error
    } finally {
      making.delete(key)
    }
  }
  const once = (key: string, make: () => Promise<Made | null>): Promise<Kept | null> => {
    const under = making.get(key)
    if (under) return under
    const begun = remake(key, make)
    making.set(key, begun)
    return begun
  }

  return {
    async take(key, make) {
      const kept = shelf.get(key)
      const fresh = (made: Kept | null) => made && { kept: made, stale: false }
      if (!kept) return fresh(await once(key, make))
      const age = now() - kept.madeAt
      if (age < freshSeconds * 1000) return fresh(kept)
      const failed = failures.get(key)
      const old = { kept, stale: failed !== undefined }
      const usable = age < errorSeconds * 1000
      if (usable && failed && now() - failed.at < breathe) return old
      const next = once(key, make)
      if (age < (freshSeconds + whileSeconds) * 1000) {
        // Whoever comes next sees whether it went well; this reader does not wait.
        void next.catch(() => undefined)
        return old
      }
      if (!usable) return fresh(await next)
      return next.then(fresh, () => ({ kept, stale: true }))
    },
  }
}
