import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../../../../ui/ask.ts'
import type { ProblemError } from '../../../../ui/call.ts'
import { refreshes } from '../act-form.ts'
import { sendDraft, type Order } from './send-draft.ts'

interface Saving {
  /** The house has the text; a second try revises it instead of drafting it again. */
  readonly onVersion: (version: number) => void
  readonly onDone: (order: Order) => void
  readonly onFailed: (error: ProblemError, order: Order) => void
}

/** Saves a draft, and submits it if asked. */
export function useSaveDraft({ onVersion, onDone, onFailed }: Saving) {
  const client = useQueryClient()
  return useMutation<Order, ProblemError, Order>({
    mutationFn: async (order) => {
      await sendDraft(order, onVersion)
      await refresh(client, refreshes)
      return order
    },
    onSuccess: onDone,
    onError: onFailed,
  })
}
