import type { Matter } from '../../docket/index.ts'
import type { BulletinState } from './words.ts'

export interface Moved {
  id: string
  state: BulletinState
  version: number
}

export const movedTo = ({ id, state, version }: Matter): Moved => ({ id, state: state as BulletinState, version })
