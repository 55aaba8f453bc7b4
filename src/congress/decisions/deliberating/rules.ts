import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { undecidedStates } from '../words.ts'
import { called, studied } from './bases.ts'
import type { Verdict } from './words.ts'

const open: readonly string[] = undecidedStates

/** While it is neither decided nor ended, groups may study it. */
export const isOpen = (state: string): boolean => open.includes(state)

interface Opening {
  readonly state: string
  /** Whether its groups were asked before. */
  readonly opened: boolean
  readonly groups: number
}

/** The groups are asked once, of a matter that was taken in and is not decided. */
export const mayBeStudied = ({ state, opened, groups }: Opening): Ruling =>
  allOf(
    isOpen(state) ? permit(called) : refuse(called, 'not-to-be-studied'),
    opened ? refuse(called, 'groups-asked-already') : permit(called),
    groups > 0 ? permit(called) : refuse(called, 'no-groups'),
  )

interface Days {
  readonly heldOn: string
  readonly answerBy: string
  /** The day by which the matter is decided; null while none is set. */
  readonly decideBy: string | null
  readonly today: string
}

/** The leaders meet first, the groups report after, and before the matter is decided. */
export const mayAskBy = ({ heldOn, answerBy, decideBy, today }: Days): Ruling =>
  allOf(
    heldOn < today ? refuse(called, 'leaders-meet-in-the-past', { heldOn }) : permit(called),
    answerBy > heldOn ? permit(called) : refuse(called, 'answers-before-the-meeting', { heldOn, answerBy }),
    decideBy !== null && answerBy > decideBy
      ? refuse(called, 'answers-after-the-decision', { answerBy, decideBy })
      : permit(called),
  )

export interface Answer {
  readonly verdict: Verdict
  readonly conditions: string
  readonly reasons: readonly { readonly text: string }[]
  readonly tookPart: number
  readonly dissent: readonly { readonly deputyId: string }[]
  readonly metOn: string
}

interface Group {
  /** Its deputies in office. */
  readonly members: readonly string[]
  readonly askedOn: string
  readonly today: string
}

/** An opinion says why; under conditions, which; how many took part; and of those, who saw it differently. */
export function mayAnswer(answer: Answer, { members, askedOn, today }: Group): Ruling {
  const { verdict, conditions, reasons, tookPart, dissent, metOn } = answer
  const stranger = dissent.some(({ deputyId }) => !members.includes(deputyId))
  const dissenters = new Set(dissent.map(({ deputyId }) => deputyId)).size
  return allOf(
    metOn > today || metOn < askedOn ? refuse(studied, 'met-outside-the-time', { askedOn, today }) : permit(studied),
    reasons.some(({ text }) => text.trim()) ? permit(studied) : refuse(studied, 'reasons-missing'),
    verdict === 'conditional' && !conditions.trim() ? refuse(studied, 'conditions-missing') : permit(studied),
    tookPart > members.length
      ? refuse(studied, 'more-than-the-group', { tookPart, members: members.length })
      : permit(studied),
    stranger ? refuse(studied, 'dissent-from-outside') : permit(studied),
    dissenters < dissent.length || dissenters >= tookPart
      ? refuse(studied, 'dissent-outnumbers', { tookPart, dissenters })
      : permit(studied),
  )
}
