import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { refresh } from '../../../../ui/ask.ts'
import { refreshes } from '../act-form.ts'
import { sendDraft } from './send-draft.ts'
import { afterFailure, isPassing, isWaiting, useUnsent } from './unsent.ts'

/** Browsers often do not say that the connection is back. */
const every = 20_000

/** One window sends at a time, where the browser can tell. */
const alone = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator
    ? navigator.locks.request('lianxin.unsent', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work()

interface Sent {
  readonly id: string
  readonly title: string
}

/** Does the work now, when the connection is said to be back, when the desk is looked at again, and now and then. */
function useWhileReached(wanted: boolean, work: () => Promise<void>): void {
  const busy = useRef(false)
  useEffect(() => {
    if (!wanted) return
    const attempt = () => {
      if (busy.current) return
      busy.current = true
      void alone(work).finally(() => {
        busy.current = false
      })
    }
    attempt()
    const timer = setInterval(attempt, every)
    window.addEventListener('online', attempt)
    document.addEventListener('visibilitychange', attempt)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', attempt)
      document.removeEventListener('visibilitychange', attempt)
    }
  }, [wanted, work])
}

/** Sends what waits on this device as soon as the house can be reached; tells what was sent. */
export function useSendUnsent() {
  const { items, put, remove } = useUnsent()
  const client = useQueryClient()
  const [sent, setSent] = useState<readonly Sent[]>([])
  const waiting = useRef(items)
  waiting.current = items.filter(isWaiting)
  const some = waiting.current.length > 0

  const sendAll = useCallback(async () => {
    for (const item of waiting.current) {
      const { id, typed } = item
      try {
        await sendDraft(item, (version) => void put({ ...item, typed: { ...typed, version } }))
      } catch (error) {
        put(afterFailure(item, error))
        if (isPassing(error)) return
        continue
      }
      remove(id)
      setSent((before) => [...before, { id, title: typed.title }])
      await refresh(client, refreshes)
    }
  }, [client, put, remove])

  useWhileReached(some, sendAll)
  const dismiss = (id: string) => setSent((before) => before.filter((each) => each.id !== id))
  return { sent, dismiss }
}
