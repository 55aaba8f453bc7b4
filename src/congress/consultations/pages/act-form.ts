import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { ConsultationPage } from '../contract.ts'

export type ActProps = MatterActProps<ConsultationPage>
export type ActForms = MatterActForms<ConsultationPage>

/** Everything that shows a consultation or what is owed for it is asked again after an act. */
export const refreshes = ['readConsultation', 'listConsultations', 'listConsultationsAbout', 'readInbox', 'listDuties']

/** What is typed for an act on a consultation, and the act itself. */
export const useConsultationAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: 'consultation', act, initial, refreshes })
