import type { Matter } from '../docket/index.ts'
import type { RequestState, State } from './words.ts'

export interface Moved {
  id: string
  state: State
  version: number
}

export const movedTo = ({ id, state, version }: Matter): Moved => ({ id, state: state as State, version })

export interface Answered {
  id: string
  state: RequestState
  version: number
}

export const answeredAs = ({ id, state, version }: Matter): Answered => ({ id, state: state as RequestState, version })
