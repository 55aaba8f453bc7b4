import type { AnyEndpoint } from '../../../platform/http/contract.ts'
import { useMatterAct, type MatterActForms, type MatterActProps } from '../../docket/pages/index.tsx'
import type { ContactPage, RoundPage } from '../contract.ts'
import { contactLife, contactRoundLife } from '../life.ts'

export type ContactActProps = MatterActProps<ContactPage>
export type ContactActForms = MatterActForms<ContactPage>
export type RoundActProps = MatterActProps<RoundPage>
export type RoundActForms = MatterActForms<RoundPage>

/** Everything that shows a contact, or what is owed for want of one, is asked again after an act. */
export const refreshes = [
  'readContact',
  'listContacts',
  'readContactMatrix',
  'readContactReport',
  'readContactRound',
  'readInbox',
  'listDuties',
]

/** What is typed for an act on a contact, and the act itself. */
export const useContactAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ContactActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: contactLife.kind, act, initial, refreshes })

/** The same on a round. */
export const useRoundAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: RoundActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: contactRoundLife.kind, act, initial, refreshes })
