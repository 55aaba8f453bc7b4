import { practice } from '../../../law/article.ts'
import type { Day } from '../../../law/day.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { asked, knowing } from '../life.ts'
import type { SignatoryState } from '../words.ts'

const gathering = practice(
  '联名在提交以前进行，截止时间由主席团规定',
  'names are gathered before a paper is handed in; the presidium may set the last day',
)
const joint = practice('联名提出的，经全体联名代表同意方可撤回', 'a joint paper is taken back by all who signed it')

/** Until when names are taken. */
export interface Gathering {
  /** Whether the paper is still being written. */
  readonly open: boolean
  /** The last day, that day included; null where none was set. */
  readonly cutOff: Day | null
  /** What the congress's settings say of names after it. */
  readonly afterCutOff: string
}

/** 截止时间: the day itself still counts; after it what the settings say. */
export function mayGatherNames({ open, cutOff, afterCutOff }: Gathering, today: Day): Ruling {
  if (!open) return refuse(gathering, 'names-closed')
  return cutOff !== null && today > cutOff && afterCutOff !== 'until-submitted'
    ? refuse(gathering, 'past-cut-off', { day: cutOff })
    : permit(gathering)
}

/** 领衔代表不必联名自己的件. */
export const mayBeAsked = ({ isLead }: { isLead: boolean }): Ruling =>
  isLead ? refuse(asked, 'lead-signs-already') : permit(asked)

export interface Signing {
  /** Her state on this paper; null where nobody asked her. */
  readonly state: SignatoryState | null
  readonly isLead: boolean
  /** The version she opened last, and the one that stands; null where she opened none. */
  readonly openedVersion: number | null
  readonly version: number
  /** Whether she may act as a deputy today (代表法 61、63). */
  readonly mandate: Ruling
}

/** 联名代表应当知晓内容并确认: she was asked, has opened the text, and it is still the text she opened. */
export function maySign(her: Signing): Ruling {
  if (her.isLead) return refuse(asked, 'lead-signs-already')
  if (her.state === 'signed') return refuse(asked, 'already-signed')
  if (her.state !== 'invited' && her.state !== 'to-confirm') return refuse(asked, 'not-invited')
  const read = her.openedVersion === null ? refuse(knowing, 'not-opened') : permit(knowing)
  const same = her.openedVersion === her.version ? permit(knowing) : refuse(knowing, 'text-changed')
  return allOf(her.mandate, read, same)
}

/** Whoever was asked may say no, with a reason or without. */
export function mayRefuse({ state }: { state: SignatoryState | null }): Ruling {
  if (state === 'signed') return refuse(asked, 'already-signed')
  return state === 'invited' || state === 'to-confirm' ? permit(asked) : refuse(asked, 'not-invited')
}

/** 联名可以在交办以前撤回: what others handle already is no longer a matter of one name. */
export function mayTakeNameBack(her: { state: SignatoryState | null; handedOver: boolean }): Ruling {
  if (her.state !== 'signed' && her.state !== 'to-confirm') return refuse(asked, 'not-signed')
  return her.handedOver ? refuse(asked, 'handed-over') : permit(asked)
}

/** An invitation is taken back only while it is not answered. */
export function mayCancel({ state }: { state: SignatoryState | null }): Ruling {
  if (state === 'signed' || state === 'to-confirm') return refuse(asked, 'already-signed')
  return state === 'invited' ? permit(asked) : refuse(asked, 'not-invited')
}

/** The pen is for whoever takes part. */
export const mayHoldPen = ({ state }: { state: SignatoryState | null }): Ruling =>
  state === 'invited' || state === 'signed' || state === 'to-confirm' ? permit(asked) : refuse(asked, 'not-invited')

/** A joint paper is withdrawn by all its signers: the others take back their names first. */
export const mayBeWithdrawn = ({ signed }: { signed: number }): Ruling =>
  signed > 0 ? refuse(joint, 'co-signers-remain', { signed }) : permit(joint)

/** 代录的联名以纸质原件为凭. */
export function mayEnterNames({ originals }: { originals: number }): Ruling {
  const under = practice('代录件附纸质原件', 'a paper entered for a deputy has its photographed original')
  return originals > 0 ? permit(under) : refuse(under, 'original-missing')
}
