import { createContext } from 'react'
import type { GatheringPage } from '../contract.ts'

/** What a later room knows for the minutes: lines to add, and outcomes to begin with (owner: an organ's id). */
export interface MinutesMore {
  readonly text: string
  readonly outcomes: readonly { readonly text: string; readonly owner: string; readonly dueOn: string }[]
}

export type AskMinutesMore = (paper: GatheringPage) => Promise<MinutesMore>

/** Asked when minutes are drafted; the app knows whom to ask, this room has nothing to add. */
export const MinutesMoreContext = createContext<AskMinutesMore>(async () => ({ text: '', outcomes: [] }))
