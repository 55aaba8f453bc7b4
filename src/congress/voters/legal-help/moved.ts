import type { Work } from '../../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../../docket/index.ts'
import { legalHelpLife } from './life.ts'
import type { LegalHelpState } from './words.ts'

export interface Moved {
  id: string
  state: LegalHelpState
  version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as LegalHelpState,
  version,
})

/** One act of a request's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, legalHelpLife, performance))
