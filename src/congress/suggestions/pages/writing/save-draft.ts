import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../../../../ui/ask.ts'
import { call, type ProblemError } from '../../../../ui/call.ts'
import { draftSuggestion, reviseSuggestion, submitSuggestion } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { textOf, type DraftTyped } from './draft-typed.ts'

const saved = (typed: DraftTyped) =>
  typed.version === null
    ? call(draftSuggestion, {
        body: { ...textOf(typed), id: typed.id, ...(typed.lead && { leadDeputyId: typed.lead.id }) },
      })
    : call(reviseSuggestion, { params: { id: typed.id }, body: { ...textOf(typed), version: typed.version } })

interface Order {
  readonly typed: DraftTyped
  readonly thenSubmit: boolean
}

interface Saving {
  /** The house has the text; a second try revises it instead of drafting it again. */
  readonly onVersion: (version: number) => void
  readonly onDone: (id: string, order: Order) => void
}

/** Saves a draft, and submits it if asked. */
export function useSaveDraft({ onVersion, onDone }: Saving) {
  const client = useQueryClient()
  return useMutation<string, ProblemError, Order>({
    mutationFn: async ({ typed, thenSubmit }) => {
      const { id, version } = await saved(typed)
      onVersion(version)
      if (thenSubmit) await call(submitSuggestion, { params: { id }, body: { version } })
      await refresh(client, refreshes)
      return id
    },
    onSuccess: onDone,
  })
}
