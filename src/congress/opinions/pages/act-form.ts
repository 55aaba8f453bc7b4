import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { OpinionPage } from '../contract.ts'
import { opinionLife } from '../life.ts'

export type ActProps = MatterActProps<OpinionPage>
export type ActForms = MatterActForms<OpinionPage>

/** Everything that shows an opinion or what is owed in it is asked again after an act. */
export const refreshes = ['readOpinion', 'listOpinions', 'readInbox', 'listDuties', 'readBoard']

/** What is typed for an act on an opinion, and the act itself. */
export const useOpinionAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: opinionLife.kind, act, initial, refreshes })
