import type { MatterActForms, MatterActProps } from '../../docket/pages/index.tsx'
import type { ModerationPage } from '../contract.ts'

export type ActProps = MatterActProps<ModerationPage>
export type ActForms = MatterActForms<ModerationPage>

/** Everything that shows what waits, or what is owed, is asked again after an act. */
export const refreshes = ['readModeration', 'listModeration', 'readInbox', 'listDuties']
