import type { Work } from '../../../platform/http/route.ts'
import type { Moved } from '../acts-contract.ts'
import { file, motionOf, move } from '../move.ts'
import type { PaperKind } from '../words.ts'

interface Giving {
  readonly id: string
  readonly version: number
  readonly text: string
}

/** An organ gives in writing what it owes; the motion moves on with it. */
const giving = (act: string, kind: PaperKind) =>
  async function give(work: Work, { id, version, text }: Giving): Promise<Moved> {
    const motion = await motionOf(work, id)
    const moved = await move(work, { id, version, act })
    const organId = kind === 'delivery' ? motion.executor_id : motion.committee_id
    await file(work, { motionId: id, kind, organId, text })
    return moved
  }

/** The committee the presidium asked gives its opinion (提出意见). */
export const advise = giving('advise', 'opinion')

/** The committee reports what came of its deliberation (审议结果报告). */
export const report = giving('report', 'report')

/** The executing organ reports what was done (报告办理结果). */
export const deliver = giving('deliver', 'delivery')
