import type { PagePart } from '../page-part.ts'
import type { HandlingPanel } from './contract.ts'

export const handling: PagePart<HandlingPanel> = {
  panel: async () => ({}),
  asked: async () => ({}),
}
