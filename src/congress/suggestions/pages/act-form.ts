import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'

export type Offer = SuggestionPage['offers'][number]

/** What every form of an act is given. */
export type ActProps = MatterActProps<SuggestionPage>

/** Forms by the key of the button that opens them. */
export type ActForms = MatterActForms<SuggestionPage>

/** What a part of the room is given of the paper whose page it stands on. */
export interface PartProps {
  readonly paper: SuggestionPage
  readonly reload: () => Promise<unknown>
}

/** Everything that shows a paper or its duties is asked again after an act. */
export const refreshes = ['readSuggestion', 'listSuggestions', 'countSuggestions', 'readInbox', 'listDuties']

/** What is typed for an act (kept on this device until the act is done) and the act itself, on the version shown. */
export const useActForm = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  acting: { act: string; initial: Typed },
) => useMatterAct(endpoint, props, { ...acting, kind: 'suggestion', refreshes })
