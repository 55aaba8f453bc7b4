import type { PagePart } from '../page-part.ts'
import type { SimilarPanel } from './contract.ts'

export const similar: PagePart<SimilarPanel> = {
  panel: async () => ({ group: null, mayGroup: false, mayUngroup: false, mayDissolve: false, mayAssign: false }),
  asked: async () => ({}),
}
