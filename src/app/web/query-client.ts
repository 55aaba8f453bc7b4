import { QueryCache, QueryClient } from '@tanstack/react-query'
import { readMe } from '../../platform/identity/contract.ts'
import { problemIn } from '../../ui/problem.ts'

/** A weak signal deserves a second try; a refusal does not change by asking again. */
const worthAnotherTry = (failures: number, error: unknown): boolean => {
  const { status } = problemIn(error)
  return failures < 2 && (status === 0 || status >= 502)
}

/** A session that has ended shows when a page cannot be read: then who one is gets asked anew, and leads to sign-in. */
const queryCache = new QueryCache({
  onError: (error, query) => {
    const nothingShown = query.state.data === undefined
    if (problemIn(error).status === 401 && nothingShown && query.queryKey[0] !== readMe.name)
      void queryClient.invalidateQueries({ queryKey: [readMe.name] })
  },
})

export const queryClient = new QueryClient({
  queryCache,
  defaultOptions: {
    // Browsers often claim to be offline when they are not: always try, and say what came of it.
    queries: { retry: worthAnotherTry, staleTime: 15_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
