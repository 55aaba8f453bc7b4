import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { GatheringPage } from '../contract.ts'

export type ActProps = MatterActProps<GatheringPage>
export type ActForms = MatterActForms<GatheringPage>

/** Everything that shows a gathering or what is owed for it is asked again after an act. */
export const refreshes = ['readGathering', 'listGatherings', 'listCadences', 'readInbox', 'listDuties']

/** What is typed for an act on a gathering, and the act itself. */
export const useGatheringAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: 'gathering', act, initial, refreshes })
