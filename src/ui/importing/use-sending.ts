import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refresh } from '../ask.ts'
import type { ImportAnswer, SendFile, SentFile } from './answer.ts'

/** Sends a file and can be stopped; leaving the page stops it too. */
export function useSending(send: SendFile, refreshes: readonly string[], onAnswer: (answer: ImportAnswer) => void) {
  const client = useQueryClient()
  const stopper = useRef(new AbortController())
  useEffect(() => () => stopper.current.abort(), [])
  const sending = useMutation({
    mutationFn: (sent: SentFile) => send(sent, stopper.current.signal),
    onSuccess: async (answer) => {
      onAnswer(answer)
      if (answer.done) await refresh(client, refreshes)
    },
  })
  const start = (sent: SentFile) => {
    stopper.current = new AbortController()
    sending.mutate(sent)
  }
  return {
    start,
    stop: () => stopper.current.abort(),
    reset: sending.reset,
    isPending: sending.isPending,
    /** The last thing sent was to be imported, not only looked at. */
    confirming: sending.variables?.confirm === true,
    stopped: sending.isError && stopper.current.signal.aborted,
    error: sending.error,
  }
}
