import type { PagePart } from '../page-part.ts'
import type { GatePanel } from './contract.ts'

export const gate: PagePart<GatePanel> = {
  panel: async () => ({}),
  asked: async () => ({}),
}
