import { createContext, useCallback, useContext } from 'react'
import type { DutyLine } from '../contract.ts'

/** The address of a paper's page, by its kind: the app knows all rooms, this one only the docket. */
export type PaperPlaces = Readonly<Record<string, ((id: string) => string) | undefined>>

const Places = createContext<PaperPlaces>({})
export const PaperPlacesProvider = Places.Provider

/** What leads to a paper: a matter of its own, or the one it was opened beside. */
type Led = Pick<DutyLine, 'sourceKind' | 'sourceId'> & Partial<Pick<DutyLine, 'kind' | 'matterId'>>

/** Where a duty is discharged or a paper read: what was opened beside a paper and has no page of its own leads to it. */
export function usePlaceOf(): (led: Led) => string | undefined {
  const places = useContext(Places)
  return useCallback(
    ({ kind, matterId, sourceKind, sourceId }) =>
      (kind && matterId ? places[kind]?.(matterId) : undefined) ?? places[sourceKind]?.(sourceId),
    [places],
  )
}
