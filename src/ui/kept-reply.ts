import { useEffect } from 'react'
import type { Answer, AnyEndpoint, Sent } from '../platform/http/contract.ts'
import { useReply } from './ask.ts'
import { read, useKeptKey, write } from './kept.ts'

/**
 * What a form needs of an answer, kept on this device so that it is there without a connection too: names to choose
 * from, nothing of people.
 */
export function useKeptReply<E extends AnyEndpoint, Part>(
  endpoint: E,
  sent: Sent<E>,
  pick: (answer: Answer<E>) => Part,
): Part | undefined {
  const key = useKeptKey(`reply.${endpoint.name}`)
  const { data } = useReply(endpoint, sent, { staleTime: 300_000 })
  const part = data && pick(data)
  const text = part && JSON.stringify(part)
  useEffect(() => {
    if (text) write(key, JSON.parse(text))
  }, [key, text])
  return part ?? read<Part>(key)
}
