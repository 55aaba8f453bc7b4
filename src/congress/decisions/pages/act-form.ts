import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { MajorMatterPage } from '../contract.ts'

/** What every form of an act is given. */
export type ActProps = MatterActProps<MajorMatterPage>

/** Forms by the key of the button that opens them. */
export type ActForms = MatterActForms<MajorMatterPage>

/** Everything that shows a major matter or its duties is asked again after an act. */
export const refreshes = ['readMajorMatter', 'listMajorMatters', 'countMajorMatters', 'readInbox', 'listDuties']

/** What is typed for an act (kept on this device until the act is done) and the act itself, on the version shown. */
export const useActForm = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  acting: { act: string; initial: Typed },
) => useMatterAct(endpoint, props, { ...acting, kind: 'major-matter', refreshes })
