import { useNavigate, useParams, useRouter, useRouterState, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to an address of the desk; pages name addresses as text and know no router. */
export function useGo(): (href: string, replace?: boolean) => void {
  const router = useRouter()
  return useCallback(
    (href, replace = false) => (replace ? router.history.replace(href) : router.history.push(href)),
    [router],
  )
}

/** A `$param` of the present address; empty when the address has none. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return params[name] ?? ''
}

export const usePath = (): string => useRouterState({ select: (state) => state.location.pathname })

export type Filters = Readonly<Record<string, string | undefined>>

/** The filters held in the address, so that a list can be sent to a colleague or gone back to. */
export function useFilters(): [Filters, (changed: Filters) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]))
  const change = useCallback(
    (changed: Filters) => {
      const next = (before: Record<string, unknown>) =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value))
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
    },
    [navigate],
  )
  return [filters, change]
}
