import { refreshes } from '../act-form.ts'

/** Everything that shows the groups' study, asked again after an act. */
export const groupRefreshes = [...refreshes, 'readGroups', 'listGatherings']
