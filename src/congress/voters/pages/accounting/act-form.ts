import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../../docket/pages/index.tsx'
import { dutyReportLife } from '../../accounting/life.ts'
import type { DutyReportPage } from '../../contract.ts'

export type ActProps = MatterActProps<DutyReportPage>
export type ActForms = MatterActForms<DutyReportPage>

/** Everything that shows a report or what is owed in it is asked again after an act. */
export const refreshes = ['readDutyReport', 'listDutyReports', 'readInbox', 'listDuties']

/** What is typed for an act on a report, and the act itself. */
export const useReportAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: dutyReportLife.kind, act, initial, refreshes })
