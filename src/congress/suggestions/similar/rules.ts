import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { State } from '../words.ts'

export const together = practice(
  '内容相同或者相近的建议可以并案办理、分别答复',
  'papers on the same or a like matter may be handled together and answered separately',
)
export const apart = practice(
  '答复前可以退出或者解除并案，单独办理',
  'until it is answered a paper may leave its group, and the group be dissolved',
)

/** From being sent in until being answered. */
const inHand: readonly State[] = [
  'submitted',
  'reviewed',
  'accepted',
  'assigned',
  'declined',
  'disputed',
  'handling',
  'extension-asked',
  'extended',
  'separate',
]

/** A paper as grouping asks of it. */
export interface Groupable {
  readonly id: string
  readonly state: State
  readonly number: string | null
  readonly groupId: string | null
}

/** Two papers that are both in hand, not both in other groups already, may be handled together. */
export function mayBeGrouped(one: Groupable, other: Groupable): Ruling {
  if (one.id === other.id) return refuse(together, 'group-with-itself')
  const inTime = allOf(mayBeInGroup(one), mayBeInGroup(other))
  if (!inTime.permitted) return inTime
  return one.groupId && other.groupId && one.groupId !== other.groupId
    ? refuse(together, 'in-another-group', { number: one.number })
    : permit(together)
}

/** Whether a paper may be put beside another at all, before it is said which. */
export const mayBeInGroup = ({ state, number }: Pick<Groupable, 'state' | 'number'>): Ruling =>
  inHand.includes(state) ? permit(together) : refuse(together, 'group-not-now', { number, state })

/** A group has one lead organ: every paper of it goes to the same. */
export function oneOrgan(organs: readonly (string | null)[]): Ruling {
  const [first, second] = new Set(organs.filter((organ) => organ !== null))
  return first && second ? refuse(together, 'organs-differ', { one: first, other: second }) : permit(together)
}

/** What has been answered together stays together: the common part of the reply rests on it. */
export const mayLeaveGroup = (answered: readonly (string | null)[]): Ruling =>
  answered.length > 0 ? refuse(apart, 'group-answered', { number: answered[0] ?? null }) : permit(apart)

/** Papers of the group that wait for an organ go to it in one act. */
export const mayAssignTogether = (waiting: number): Ruling =>
  waiting > 0 ? permit(together) : refuse(together, 'nothing-to-assign')

export const inAGroup = (groupId: string | null): Ruling => (groupId ? permit(apart) : refuse(apart, 'not-in-a-group'))
