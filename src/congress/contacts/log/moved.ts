import type { Work } from '../../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../../docket/index.ts'
import { contactLife } from '../life.ts'
import type { ContactState } from '../words.ts'

export interface Moved {
  id: string
  state: ContactState
  version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as ContactState,
  version,
})

/** One act of a contact's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, contactLife, performance))
