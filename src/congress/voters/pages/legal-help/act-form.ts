import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../../docket/pages/index.tsx'
import type { LegalHelpPage } from '../../contract.ts'
import { legalHelpLife } from '../../legal-help/life.ts'

export type ActProps = MatterActProps<LegalHelpPage>
export type ActForms = MatterActForms<LegalHelpPage>

/** Everything that shows a request or what is owed in it is asked again after an act. */
export const refreshes = ['readLegalHelp', 'listLegalHelp', 'readHelpNumbers', 'readInbox', 'listDuties']

/** What is typed for an act on a request, and the act itself. */
export const useHelpAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: legalHelpLife.kind, act, initial, refreshes })
