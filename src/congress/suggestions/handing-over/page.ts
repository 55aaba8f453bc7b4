import type { PagePart } from '../page-part.ts'
import type { HandingOverPanel } from './contract.ts'

export const handingOver: PagePart<HandingOverPanel> = {
  panel: async () => ({}),
  asked: async () => ({}),
}
