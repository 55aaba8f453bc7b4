import type { Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../law/say-day.ts'
import type { PublicLine } from './line.ts'
import { stages } from './words.ts'

/** A step of the way a paper goes, for everybody to see where it stands. */
export interface Step {
  readonly said: Bilingual
  readonly standing: 'done' | 'now' | 'ahead'
}

const on = (day: string | null): Bilingual => (day ? sayDay(day) : { zh: '', en: '' })
const onDay = (what: Bilingual, day: string | null): Bilingual => ({
  zh: [on(day).zh, what.zh].filter(Boolean).join(''),
  en: [what.en, on(day).en].filter(Boolean).join(', '),
})

const answered = ({ repliedOn, dueOn, isLate }: PublicLine): Bilingual => {
  if (repliedOn) return onDay({ zh: '答复代表', en: 'the deputy is answered' }, repliedOn)
  if (!dueOn) return { zh: '答复代表', en: 'the deputy is answered' }
  const [due, late] = [sayDay(dueOn), isLate]
  return {
    zh: `答复代表（应当在${due.zh}以前${late ? '，已经逾期' : ''}）`,
    en: `the deputy is answered (due by ${due.en}${late ? ', overdue' : ''})`,
  }
}

const handedOver = ({ open, assignedOn }: PublicLine): Bilingual => {
  const organ = open?.organ
  return onDay(
    organ
      ? { zh: `交给${organ}办理`, en: `handed over to ${organ}` }
      : { zh: '交给承办单位办理', en: 'handed over to an organ' },
    assignedOn,
  )
}

const closing: Record<'following' | 'closed' | 'replied', Bilingual> = {
  replied: { zh: '代表评价、兑现承诺后办结', en: 'closed once the deputy is content and promises are kept' },
  following: { zh: '正在跟踪答应的事是否办成', en: 'what was promised is being followed' },
  closed: { zh: '办结', en: 'closed' },
}

/** The way from what the deputy submitted to its end, with what is done and where it stands now. */
export function courseOf(line: PublicLine): Step[] {
  const at = stages.indexOf(line.stage)
  const standing = (from: number, to: number): Step['standing'] => (at > to ? 'done' : at >= from ? 'now' : 'ahead')
  const end = line.stage === 'closed' || line.stage === 'following' ? line.stage : 'replied'
  return [
    { said: onDay({ zh: '代表提出', en: 'submitted by the deputy' }, line.submittedOn), standing: 'done' },
    { said: { zh: '审查立案', en: 'accepted and numbered' }, standing: standing(0, 0) },
    { said: handedOver(line), standing: standing(1, 1) },
    { said: answered(line), standing: standing(2, 2) },
    { said: closing[end], standing: line.stage === 'closed' ? 'done' : standing(3, 5) },
  ]
}

export const standingNames: Record<Step['standing'], Bilingual> = {
  done: { zh: '已完成', en: 'done' },
  now: { zh: '正在这一步', en: 'now' },
  ahead: { zh: '还没到', en: 'to come' },
}
