import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { InspectionPage } from '../contract.ts'
import { inspectionLife } from '../life.ts'

export type ActProps = MatterActProps<InspectionPage>
export type ActForms = MatterActForms<InspectionPage>

/** Everything that shows an inspection or what is owed in it is asked again after an act. */
export const refreshes = ['readInspection', 'listInspections', 'findAble', 'listGatherings', 'readInbox', 'listDuties']

/** What is typed for an act on an inspection, and the act itself. */
export const useInspectionAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: inspectionLife.kind, act, initial, refreshes })
