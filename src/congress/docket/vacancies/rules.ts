import { practice } from '../../../law/article.ts'

export const passing = practice(
  '经办人账号停用的，待办由同单位其他经办人办理；没有的，由单位负责人办理；都没有的，告知人大工作机构和政府办公室',
  'when a handler’s account ends her colleagues go on; without any, the head; without a head, the offices are told',
)

/** Who goes on with what somebody owed: those beside her, her head, whoever acts for her, or nobody yet. */
export type Heir = 'colleagues' | 'head' | 'chair' | 'nobody'

/** In an organ: another handler, else its head. */
export function heirInOrgan({ handlers, heads }: { handlers: number; heads: number }): Heir {
  if (handlers > 0) return 'colleagues'
  return heads > 0 ? 'head' : 'nobody'
}

/** In a role: another holder; for the office the chair may act. */
export function heirInRole({ role, holders, chairs }: { role: string; holders: number; chairs: number }): Heir {
  if (holders > 0) return 'colleagues'
  return role === 'staff' && chairs > 0 ? 'chair' : 'nobody'
}

/** A deputy votes, rates and signs in person: nobody inherits that; the office is told, and verifies in her place. */
export const heirOfDeputy: Heir = 'nobody'
