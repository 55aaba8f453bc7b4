import { QueryClient } from '@tanstack/react-query'
import { problemIn } from '../../ui/problem.ts'

/** A weak signal deserves a second try; a refusal does not change by asking again. */
const worthAnotherTry = (failures: number, error: unknown): boolean => {
  const { status } = problemIn(error)
  return failures < 2 && (status === 0 || status >= 502)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // Browsers often claim to be offline when they are not: always try, and say what came of it.
    queries: { retry: worthAnotherTry, staleTime: 15_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
