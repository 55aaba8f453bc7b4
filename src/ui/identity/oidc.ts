import { startOidc, startOidcLink } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'

type Purpose = 'sign-in' | 'link'
const kept = 'lianxin.oidc'

/** Goes to the identity provider; the ticket stays in this window, so that only it can come back. */
export function useOidc(purpose: Purpose) {
  const starting = useCall(purpose === 'link' ? startOidcLink : startOidc)
  const start = () =>
    starting.mutate(
      {},
      {
        onSuccess: ({ location, ticket }) => {
          sessionStorage.setItem(kept, JSON.stringify({ purpose, ticket }))
          window.location.assign(location)
        },
      },
    )
  return { start, error: starting.error, isPending: starting.isPending }
}

/** What this window left behind when it went to the provider; it serves once. */
export function takeTicket(): { purpose: Purpose; ticket: string } | null {
  const left = sessionStorage.getItem(kept)
  sessionStorage.removeItem(kept)
  return left ? (JSON.parse(left) as { purpose: Purpose; ticket: string }) : null
}
