import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query'
import type { Answer, AnyEndpoint, Sent } from '../platform/http/contract.ts'
import { call, type ProblemError } from './call.ts'

type Options<E> = Omit<UseQueryOptions<Answer<E>, ProblemError>, 'queryKey' | 'queryFn'>

export const keyOf = (endpoint: AnyEndpoint, sent: unknown): readonly unknown[] => [endpoint.name, sent]

/** What the house answers to a question; asked again whenever a call refreshes the endpoint's name. */
export function useReply<E extends AnyEndpoint>(endpoint: E, sent: Sent<E>, options: Options<E> = {}) {
  return useQuery<Answer<E>, ProblemError>({
    queryKey: keyOf(endpoint, sent),
    queryFn: () => call(endpoint, sent),
    ...options,
  })
}

interface Paged {
  readonly rows: readonly unknown[]
  readonly next: string | null
}

/** A keyed list, page after page: `rows` of all pages read so far, `more()` reads the next. */
export function usePages<E extends AnyEndpoint>(endpoint: E, sent: Sent<E>) {
  const { query } = sent as { query?: object }
  const asked = useInfiniteQuery({
    queryKey: [endpoint.name, 'pages', sent],
    queryFn: ({ pageParam }) => call(endpoint, { ...sent, query: { ...query, after: pageParam } } as Sent<E>),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last as Paged).next ?? undefined,
    placeholderData: (before) => before,
  })
  const pages = asked.data?.pages ?? []
  return {
    ...asked,
    first: pages[0],
    rows: pages.flatMap((page) => (page as Paged).rows) as RowOf<E>[],
    more: () => void asked.fetchNextPage(),
  }
}

type RowOf<E> = Answer<E> extends { rows: (infer Row)[] } ? Row : never

/** Everything asked under these endpoint names is asked again. */
export const refresh = (client: QueryClient, names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => client.invalidateQueries({ queryKey: [name] })))

/** An act: `mutate(sent)`; what it `refreshes` (endpoint names) is asked again before it counts as done. */
export function useCall<E extends AnyEndpoint>(
  endpoint: E,
  { refreshes = [] }: { refreshes?: readonly string[] } = {},
) {
  const client = useQueryClient()
  return useMutation<Answer<E>, ProblemError, Sent<E>>({
    mutationFn: (sent) => call(endpoint, sent),
    onSuccess: () => refresh(client, refreshes),
  })
}
