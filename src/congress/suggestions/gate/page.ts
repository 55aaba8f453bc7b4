import type { Ruling } from '../../../law/ruling.ts'
import type { PagePart } from '../page-part.ts'
import { waiting, type GatePanel } from './contract.ts'
import { readingsOf } from './readings.ts'
import { mayAcceptPaper, mayReview } from './rules.ts'

const isWaiting = (state: string): boolean => (waiting as readonly string[]).includes(state)
const mayKnow = (roles: readonly string[]): boolean => roles.includes('staff') || roles.includes('chair')

export const gate: PagePart<GatePanel> = {
  panel: async (work, row) => {
    // How the office shares its reading out is its own affair.
    if (!isWaiting(row.state) || !mayKnow(work.caller.roles)) return { readings: null, firstReader: null }
    const { readings, firstReader } = await readingsOf(work, row)
    return { readings, firstReader: firstReader?.name ?? null }
  },
  asked: async (work, row) => {
    const rulings: Record<string, Ruling> = {}
    if (!isWaiting(row.state)) return rulings
    const readings = await readingsOf(work, row)
    return { ...rulings, review: mayReview(readings), 'accept-paper': mayAcceptPaper(readings) }
  },
}
