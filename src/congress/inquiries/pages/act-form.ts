import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { InquiryPage } from '../contract.ts'
import { inquiryLife } from '../life.ts'

export type ActProps = MatterActProps<InquiryPage>
export type ActForms = MatterActForms<InquiryPage>

/** Everything that shows an inquiry or what is owed in it is asked again after an act. */
export const refreshes = ['readInquiry', 'listInquiries', 'readInquiryNumbers', 'readInbox', 'listDuties']

/** What is typed for an act on an inquiry, and the act itself. */
export const useInquiryAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: inquiryLife.kind, act, initial, refreshes })
