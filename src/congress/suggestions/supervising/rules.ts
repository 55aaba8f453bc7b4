import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { beforeHandOver, type State } from '../words.ts'

const chosen = practice(
  '重点督办件由主任会议或者主席团选定，由领导牵头，有关委室跟踪',
  'key suggestions are chosen by the chairs, led by a named leader and followed by a committee',
)
const received = practice('催办函、督办函由收函单位签收', 'whoever an urging letter is addressed to signs for it')

interface Choosing {
  readonly state: State
  readonly isKey: boolean
  readonly fromOn: string
  readonly toOn: string
  readonly today: string
}

/** 可以列为重点督办件: what has been handed over and has not ended, once. */
export function mayBeKey({ state, isKey }: Pick<Choosing, 'state' | 'isKey'>): Ruling {
  const isOver = state === 'closed' || (beforeHandOver as readonly State[]).includes(state)
  if (isOver) return refuse(chosen, 'not-under-way')
  return isKey ? refuse(chosen, 'key-already') : permit(chosen)
}

/** … and over days that lie one after the other and are not all past. */
export const mayChoose = ({ fromOn, toOn, today, ...paper }: Choosing): Ruling =>
  allOf(
    mayBeKey(paper),
    toOn >= fromOn && toOn > today ? permit(chosen) : refuse(chosen, 'key-days-wrong', { fromOn, toOn }),
  )

/** 撤下重点督办件: with the reason. */
export const mayDrop = ({ isKey, reason }: { isKey: boolean; reason: string }): Ruling =>
  allOf(
    isKey ? permit(chosen) : refuse(chosen, 'not-key'),
    reason.trim() ? permit(chosen) : refuse(chosen, 'reason-missing'),
  )

/** 签收: by whom the letter is addressed to. */
export const mayReceive = ({ isAddressee }: { isAddressee: boolean }): Ruling =>
  isAddressee ? permit(received) : refuse(received, 'letter-of-another')
