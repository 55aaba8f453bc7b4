import { useKeptList } from '../../../../ui/kept-list.ts'
import { problemIn } from '../../../../ui/problem.ts'
import type { DraftTyped } from './draft-typed.ts'

/** A suggestion that waits on this device to be sent. */
export interface Unsent {
  readonly id: string
  readonly typed: DraftTyped
  readonly thenSubmit: boolean
  /** She has taken it back to go on writing: it is not sent by itself. */
  readonly held?: boolean
  /** Why the house did not take it: then it waits for her, not for the connection. */
  readonly stopped?: { readonly overtaken: boolean; readonly detail: string }
}

export const useUnsent = () => useKeptList<Unsent>('unsent')

/** Whether a failure passes by itself: no connection, a house that is away or busy, or a session to be renewed. */
export const isPassing = (error: unknown): boolean => {
  const { status } = problemIn(error)
  return status === 0 || status === 401 || status === 429 || status >= 500
}

/** What becomes of a paper that could not be sent. */
export function afterFailure(item: Unsent, error: unknown): Unsent {
  if (isPassing(error)) return item
  const { status, detail } = problemIn(error)
  return { ...item, stopped: { overtaken: status === 409, detail } }
}

export const isWaiting = ({ held, stopped }: Unsent): boolean => !held && !stopped
