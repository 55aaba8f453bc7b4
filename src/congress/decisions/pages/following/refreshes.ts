import { refreshes } from '../act-form.ts'

/** Everything that shows how a decision is followed, asked again after an act. */
export const followRefreshes = [...refreshes, 'readFollowing']
