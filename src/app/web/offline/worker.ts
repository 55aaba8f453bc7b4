/**
 * 离线: keeps the desk's own pages on the device, so that a draft can be opened and written without a connection. What
 * the house answers (/api) is never kept here, nor anything sent. Built as a file of its own beside the desk, with the
 * names of this build's files written into it.
 */
declare const deskBuild: string
declare const deskFiles: readonly string[]

/** What this program needs of its surroundings; the compiler's own library for workers excludes that of pages. */
interface Surroundings {
  readonly location: { readonly origin: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(name: 'fetch', hear: (event: Asked) => void): void
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
interface Asked {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const here = self as unknown as Surroundings
const shelf = `desk-${deskBuild}`
/** A weak signal that has not brought the page by then is treated as none: the page kept is the same one. */
const patience = 4000

const keep = async (): Promise<void> => (await caches.open(shelf)).addAll([...deskFiles])

async function clear(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('desk-') && name !== shelf).map((name) => caches.delete(name)),
  )
  await here.clients.claim()
}

const kept = async (address: string): Promise<Response | undefined> =>
  (await caches.open(shelf)).match(address, { ignoreVary: true })

/** The page fresh from the house; from the device where the house cannot be reached in time. */
async function page(request: Request): Promise<Response> {
  const fresh = fetch(request)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const answer = await Promise.race([fresh, late]).catch(() => null)
  // What stands before the house (a proxy) may answer that the house is away.
  return answer && answer.status < 502 ? answer : ((await kept('/')) ?? fresh)
}

const asset = async (request: Request): Promise<Response> => (await kept(request.url)) ?? fetch(request)

here.addEventListener('install', (event) => event.waitUntil(keep()))
here.addEventListener('activate', (event) => event.waitUntil(clear()))
here.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== here.location.origin || /^\/(api|public)\b/.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (deskFiles.includes(pathname)) event.respondWith(asset(request))
})
