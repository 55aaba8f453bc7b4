import type { Answer } from '../../platform/http/contract.ts'
import type { readMe } from '../../platform/identity/contract.ts'

type Me = NonNullable<Answer<typeof readMe>['me']>

const key = 'lianxin.me'

/**
 * Keeps on the device who is signed in, so that the desk opens for her without a connection. Taken away as soon as she
 * signs out or the house says that her session is over. It lets nobody in: the house asks for the session itself.
 */
export function remember(me: Me | null): void {
  try {
    if (me) localStorage.setItem(key, JSON.stringify(me))
    else localStorage.removeItem(key)
  } catch {
    // Without storage the desk opens with a connection only.
  }
}

export function remembered(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Me | null
  } catch {
    return null
  }
}
