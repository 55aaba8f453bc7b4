import type { PagePart } from '../page-part.ts'
import type { SupervisingPanel } from './contract.ts'

export const supervising: PagePart<SupervisingPanel> = {
  panel: async () => ({}),
  asked: async () => ({}),
}
