import type { PagePart } from '../page-part.ts'
import type { SimilarPanel } from './contract.ts'

export const similar: PagePart<SimilarPanel> = {
  panel: async () => ({}),
  asked: async () => ({}),
}
