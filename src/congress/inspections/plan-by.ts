import { addDays } from '../../law/day.ts'
import type { Work } from '../../platform/http/route.ts'
import { dueDaysOf } from '../docket/index.ts'
import { inspectionLife } from './life.ts'

/** 视察活动提前通知: the plan is out a week before the visit. */
const ahead = 7

/**
 * The day by which the plan is owed: so many days after the topic, and where the visit is sooner, a week before it; of
 * a visit sooner still, at once.
 */
export async function planBy(work: Work, heldOn: string | null): Promise<string> {
  const counted = (await dueDaysOf(work, inspectionLife))({ setting: 'inspections.prepare-within', start: work.today })
  if (heldOn === null) return counted
  const before = addDays(heldOn, -ahead)
  if (before >= counted) return counted
  return before > work.today ? before : work.today
}
