import type { Sent } from '../../../../platform/http/contract.ts'
import type { verifyUndertaking } from '../../contract.ts'
import type { Participant } from './participants.tsx'

/** A photograph, and what it shows. */
export interface Photo {
  readonly fileId: string
  readonly caption: string
}

/** What is typed of an acceptance, as it is kept on this device. */
export interface TypedAcceptance {
  readonly kept: '' | 'yes' | 'no'
  readonly reason: string
  /** Empty: today. */
  readonly heldOn: string
  readonly place: string
  readonly measured: string
  readonly unit: string
  readonly measure: string
  readonly participants: readonly Participant[]
  readonly photos: readonly Photo[]
  readonly noPhotoReason: string
}

export const nothingFound: TypedAcceptance = {
  kept: '',
  reason: '',
  heldOn: '',
  place: '',
  measured: '',
  unit: '',
  measure: '',
  participants: [],
  photos: [],
  noPhotoReason: '',
}

/** Photos one acceptance takes. */
export const mostPhotos = 12

type Body = Omit<Sent<typeof verifyUndertaking>['body'], 'version'>

/** As it is sent; a number that is none is left out. */
export function bodyOf({ kept, reason, heldOn, measured, unit, participants, photos, ...said }: TypedAcceptance): Body {
  const number = measured.trim() === '' ? null : Number(measured)
  return {
    ...said,
    kept: kept === 'yes',
    reason: kept === 'no' ? reason : '',
    ...(heldOn && { heldOn }),
    measured: Number.isFinite(number) ? number : null,
    unit: number === null ? '' : unit,
    participants: participants.map(({ id }) => id),
    photos: [...photos],
  }
}
