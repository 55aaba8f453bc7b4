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

type Make = () => Promise<Made | null>

/** Makes each thing once at a time, and remembers what failed. */
function makerFor(
  now: () => number,
  kept: { before: (key: string) => Kept | undefined; put: (key: string, made: Kept | null) => void },
) {
  const failures = new LRUCache<string, Failed>({ max: 1000 })
  const making = new Map<string, Promise<Kept | null>>()
  const make = async (key: string, of: Make): Promise<Kept | null> => {
    try {
      const made = await of()
      const ready = made && (await keptOf(made, now(), kept.before(key)))
      kept.put(key, ready)
      failures.delete(key)
      return ready
    } catch (error) {
      failures.set(key, { at: now() })
      throw error
    } finally {
      making.delete(key)
    }
  }
  const once = (key: string, of: Make): Promise<Kept | null> => {
    const under = making.get(key)
    if (under) return under
    const begun = make(key, of)
    making.set(key, begun)
    return begun
  }
  return { once, failedAt: (key: string) => failures.get(key)?.at }
}

const fresh = (kept: Kept | null) => kept && { kept, stale: false }

/** Keeps what was made, the least used going first; one and the same thing is never made twice at once. */
export function openShelf(clock: () => Date, times: Partial<Times> = {}): Shelf {
  const { freshSeconds, whileSeconds, errorSeconds, bytes } = { ...usualTimes, ...times }
  const shelf = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ plain, gzip: small }, key) => plain.length + small.length + key.length * 2 + 400,
  })
  const now = () => clock().getTime()
  const put = (key: string, made: Kept | null) =>
    void (made && freshSeconds > 0 ? shelf.set(key, made) : shelf.delete(key))
  const { once, failedAt } = makerFor(now, { before: (key) => shelf.peek(key), put })
  return {
    async take(key, make) {
      const kept = shelf.get(key)
      if (!kept) return fresh(await once(key, make))
      const age = now() - kept.madeAt
      if (age < freshSeconds * 1000) return fresh(kept)
      const failed = failedAt(key)
      const old = { kept, stale: failed !== undefined }
      const usable = age < errorSeconds * 1000
      if (usable && failed !== undefined && now() - failed < breathe) return old
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
