import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { MotionPage } from '../contract.ts'

/** What every form of an act is given. */
export type ActProps = MatterActProps<MotionPage>

/** Forms by the key of the button that opens them. */
export type ActForms = MatterActForms<MotionPage>

/** Everything that shows a motion or its duties is asked again after an act. */
export const refreshes = [
  'readMotion',
  'listMotions',
  'countMotions',
  'readMotionSheet',
  'readDrafting',
  'listSuggestions',
  'readInbox',
  'listDuties',
]

/** What is typed for an act (kept on this device until the act is done) and the act itself, on the version shown. */
export const useActForm = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  acting: { act: string; initial: Typed },
) => useMatterAct(endpoint, props, { ...acting, kind: 'motion', refreshes })
