import type { Work } from '../../../platform/http/route.ts'
import { askingAbout } from '../../consultations/index.ts'
import type { MajorMatter } from '../move.ts'
import type { Form } from './rules.ts'

/** How the asking beforehand stands: whether it is asked for at all, and the forms that went out. */
export interface Hearing {
  readonly asksDeputies: boolean
  readonly forms: readonly Form[]
}

/** How the deputies' form about a matter stands today. */
export async function hearing(work: Work, { id, asks_deputies: asksDeputies }: MajorMatter): Promise<Hearing> {
  const { asked, openUntil } = await askingAbout(work, id, 'prior-opinion')
  if (!asked) return { asksDeputies, forms: [] }
  // Its last day over, it is closed, whether or not the clock has been by already.
  return { asksDeputies, forms: [{ closesOn: openUntil ?? '', isOpen: openUntil !== null && openUntil >= work.today }] }
}
