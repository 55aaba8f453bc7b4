import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'

const regular = practice('定期工作事先排定，按期开展', 'what is done regularly is set down ahead and done in time')

/** A cadence begins with a day to come: periods long gone are not owed by anybody. */
export const mayBegin = ({ firstDue, today }: { firstDue: string; today: string }): Ruling =>
  firstDue >= today ? permit(regular) : refuse(regular, 'first-day-is-past', { firstDue })

/** Two of one kind at once would open everything twice. */
export const mayRun = ({ twin }: { twin: boolean }): Ruling =>
  twin ? refuse(regular, 'cadence-runs-already') : permit(regular)

/** What has ended has no next period to change. */
export const mayChange = ({ ended }: { ended: boolean }): Ruling =>
  ended ? refuse(regular, 'cadence-has-ended') : permit(regular)

/** It ends with a reason, and once. */
export const mayEnd = ({ reason, ended }: { reason: string; ended: boolean }): Ruling =>
  allOf(mayChange({ ended }), reason.trim() ? permit(regular) : refuse(regular, 'reason-missing'))
