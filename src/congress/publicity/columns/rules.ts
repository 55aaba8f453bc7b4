import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { careful, planned, proven, signedOff } from './bases.ts'
import { printed, type Channel } from './words.ts'

/** 送审: what goes on the portal, once something is written. */
export const maySubmit = ({ channel, body }: { channel: Channel; body: string }): Ruling =>
  allOf(
    channel === 'portal' ? permit(planned) : refuse(planned, 'piece-not-for-portal'),
    body.trim() ? permit(planned) : refuse(planned, 'piece-empty'),
  )

/** 审签: by somebody else than whoever wrote it, unless the congress's own rule lets one person do both. */
export const maySignOff = ({ isWriter, secondPerson }: { isWriter: boolean; secondPerson: boolean }): Ruling =>
  isWriter && secondPerson ? refuse(signedOff, 'piece-own') : permit(signedOff)

/** 个人信息: numbers and addresses found are asked about before anything is published. */
export const mayShow = ({ found, sure }: { found: readonly string[]; sure: boolean }): Ruling =>
  found.length > 0 && !sure
    ? refuse(careful, 'piece-personal-data', { count: found.length, found: found.slice(0, 5).join('、') })
    : permit(careful)

interface CarriedOut {
  readonly channel: Channel
  readonly doneOn: string
  readonly today: string
  readonly photographs: number
  /** Whether this congress wants to see it. */
  readonly proofNeeded: boolean
}

/** 登记开展情况: for what is no page of the portal, not before it was done, with a photograph where one can be taken. */
export const mayCarryOut = ({ channel, doneOn, today, photographs, proofNeeded }: CarriedOut): Ruling =>
  allOf(
    channel === 'portal' ? refuse(proven, 'piece-for-portal') : permit(proven),
    doneOn <= today ? permit(proven) : refuse(proven, 'piece-done-later', { doneOn }),
    proofNeeded && (printed as readonly string[]).includes(channel) && photographs === 0
      ? refuse(proven, 'piece-proof-missing')
      : permit(proven),
  )
