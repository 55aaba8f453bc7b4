import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

export const together = practice(
  '同类意见并案办理，对每个人分别答复',
  'opinions on one matter are handled together, and each person is answered',
)

/** 归并: open ones only, each of one group. */
export function mayGroup(facts: { heading: string; ended: boolean; elsewhere: string | null }): Ruling {
  const { heading, ended, elsewhere } = facts
  if (ended) return refuse(together, 'alike-ended', { heading })
  return elsewhere === null ? permit(together) : refuse(together, 'alike-elsewhere', { heading, group: elsewhere })
}

/** 并案办理: of two and more. */
export const mayForm = (members: number): Ruling =>
  members >= 2 ? permit(together) : refuse(together, 'alike-too-few', { members })

/** 一并交办、一并答复: what is to be done is done to those that wait for it. */
export const mayHandleTogether = (waiting: number): Ruling =>
  waiting > 0 ? permit(together) : refuse(together, 'alike-none-waits')
