import { sentences, type Bilingual } from '../../../../law/bilingual.ts'
import { restOf } from './scale.ts'

export const says = sentences({
  timeline: { zh: '时间线', en: 'Timeline' },
  intro: {
    zh: '左侧色带是每个状态停留的时间，细线是期限，期限之后画成斜线的是逾期。点任一处，看办理记录里的那一条。',
    en: 'The band shows how long it rested in each state; thin lines are what was owed, hatched once it is late. Press a mark to read its line in the history.',
  },
  before: { zh: '导入以前', en: 'before it was brought in' },
  ahead: { zh: '往后的期限', en: 'Still ahead' },
})

/** How long a state lasted: 停留 40 天. */
export function restSaid(milliseconds: number): Bilingual {
  const { count, unit } = restOf(milliseconds)
  const zh = { minute: '分钟', hour: '小时', day: '天' }[unit]
  return { zh: `停留 ${count} ${zh}`, en: `for ${count} ${unit}${count === 1 ? '' : 's'}` }
}

/** The day something was due, and who owed it. */
export const dueSaid = ({ act, owedBy }: { act: Bilingual; owedBy: Bilingual }): Bilingual => ({
  zh: `期限到：${owedBy.zh}${act.zh}`,
  en: `Due: ${act.en} (${owedBy.en})`,
})

/** What its drawing says to whoever does not see it. */
export const labelSaid = (from: Bilingual, states: readonly Bilingual[], late: number): Bilingual => ({
  zh: `时间线，自${from.zh}起：${states.map(({ zh }) => zh).join('，')}。${late > 0 ? `逾期 ${late} 项。` : ''}详见办理记录。`,
  en: `Timeline from ${from.en}: ${states.map(({ en }) => en).join(', ')}.${late > 0 ? ` ${late} late.` : ''} The history says the same in words.`,
})
