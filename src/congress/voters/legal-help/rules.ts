import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { keeping, referring, telling } from './bases.ts'
import type { HelperKind } from './words.ts'

/** Who may help once a court, an arbitration body or the police has the matter: those who stand by a party, nobody who settles. */
const besideCourt: readonly HelperKind[] = ['legal-aid', 'lawyer', 'hotline']

interface Referring {
  readonly helper: string
  readonly kind: HelperKind
  readonly endedOn: string | null
  readonly beforeCourt: boolean
  readonly hasIt: boolean
}

/**
 * 代表不得利用职务干预具体案件.
 * Reading: what is before a court, an arbitration body or the police is referred to lawyers and legal aid only; to send
 * it to somebody who would settle it beside the court would be meddling.
 */
export const mayRefer = ({ helper, kind, endedOn, beforeCourt, hasIt }: Referring): Ruling =>
  allOf(
    endedOn === null ? permit(referring) : refuse(referring, 'helper-ended', { helper, endedOn }),
    hasIt ? refuse(referring, 'referred-there-already', { helper }) : permit(referring),
    beforeCourt && !besideCourt.includes(kind)
      ? refuse(DeputiesLaw('59'), 'before-court-lawyers-only', { helper })
      : permit(DeputiesLaw('59')),
  )

/** 告知: on a day that has come, and not before there was anything to tell. */
export const mayTell = ({ toldOn, resultOn, today }: { toldOn: string; resultOn: string; today: string }): Ruling =>
  toldOn <= today && toldOn >= resultOn ? permit(telling) : refuse(telling, 'told-on-no-such-day', { toldOn, resultOn })

/** 删除个人信息: once nobody is still to be told anything. */
export const mayErase = ({ ended }: { ended: boolean }): Ruling =>
  ended ? permit(keeping) : refuse(keeping, 'asker-still-to-be-told')
