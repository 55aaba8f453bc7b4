import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { ReportPage } from '../contract.ts'
import { reportLife } from '../life.ts'

export type ActProps = MatterActProps<ReportPage>
export type ActForms = MatterActForms<ReportPage>

/** Everything that shows a report or what is owed in it is asked again after an act. */
export const refreshes = ['readReport', 'listReports', 'readInbox', 'listDuties']

/** What is typed for an act on a report, and the act itself. */
export const useReportAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: reportLife.kind, act, initial, refreshes })
