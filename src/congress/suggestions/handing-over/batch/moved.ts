import type { Matter } from '../../../docket/index.ts'
import type { batchStates } from './contract.ts'

export type BatchState = (typeof batchStates)[number]

/** Where an act has brought a batch. */
export const batchMoved = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>) => ({
  id,
  state: state as BatchState,
  version,
})
