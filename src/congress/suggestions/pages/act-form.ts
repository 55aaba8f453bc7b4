import { useState, type ComponentType } from 'react'
import type { AnyEndpoint, Sent } from '../../../platform/http/contract.ts'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import type { SuggestionPage } from '../contract.ts'

export type Offer = SuggestionPage['offers'][number]

/** What every form of an act is given. */
export interface ActProps {
  readonly paper: SuggestionPage
  /** The act as it is offered now; none when the paper has moved on while the form was open. */
  readonly offer: Offer | undefined
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly reload: () => Promise<unknown>
}

/** Forms by the key of the button that opens them. */
export type ActForms = Readonly<Record<string, ComponentType<ActProps>>>

/** What a part of the room is given of the paper whose page it stands on. */
export interface PartProps {
  readonly paper: SuggestionPage
  readonly reload: () => Promise<unknown>
}

/** Everything that shows a paper or its duties is asked again after an act. */
export const refreshes = ['readSuggestion', 'listSuggestions', 'countSuggestions', 'readInbox', 'listDuties']

type BodyOf<E> = Sent<E> extends { body: infer Body } ? Omit<Body, 'version'> : never

/** What is typed for an act (kept on this device until the act is done) and the act itself, on the version shown. */
export function useActForm<E extends AnyEndpoint, Typed>(
  endpoint: E,
  { paper, onDone }: ActProps,
  { act, initial }: { act: string; initial: Typed },
) {
  const calling = useCall(endpoint, { refreshes })
  const { value, setValue, drop } = useKept<Typed>(`suggestion.${paper.id}.${act}`, initial)
  // The version seen when the form was opened: what moves meanwhile must be looked at before it is acted upon.
  const [seen, setSeen] = useState<number | null>(paper.version)
  const forget = () => {
    calling.reset()
    setSeen(null)
  }
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const run = (body: BodyOf<E>) => {
    const sent = { params: { id: paper.id }, body: { ...body, version: seen ?? paper.version } } as unknown as Sent<E>
    calling.mutate(sent, {
      onSuccess: () => {
        drop()
        onDone()
      },
    })
  }
  return { typed: value, change, run, error: calling.error, pending: calling.isPending, forget }
}
