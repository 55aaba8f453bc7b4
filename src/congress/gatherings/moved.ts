import type { Bilingual } from '../../law/bilingual.ts'
import type { Matter } from '../docket/index.ts'
import { invitationLife } from './life.ts'
import type { InvitationState, State } from './words.ts'

export interface Moved {
  id: string
  state: State
  version: number
}

export const movedTo = ({ id, state, version }: Matter): Moved => ({ id, state: state as State, version })

export interface Answered {
  id: string
  state: InvitationState
  version: number
}

export const answeredAs = ({ id, state, version }: Matter): Answered => ({
  id,
  state: state as InvitationState,
  version,
})

export const invitationStateName = (state: string): Bilingual =>
  invitationLife.states[state]?.name ?? { zh: state, en: state }
