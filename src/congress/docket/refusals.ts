import type { Catalogue } from '../../platform/http/sentences.ts'
import { cadenceSentences } from './cadences/refusals.ts'
import { namesIn } from './lives.ts'
import { undertakingSentences } from './undertakings/refusals.ts'
import type { Life } from './words.ts'

/** Why the kernel refused, in the reader's words. */
export function docketSentences(lives: readonly Life[]): Catalogue {
  const names = namesIn(lives)
  const party = (kind: unknown, by: unknown) =>
    lives.find((life) => life.kind === kind)?.parties[String(by)]?.name ?? { zh: '其他人', en: 'somebody else' }
  return {
    ...undertakingSentences,
    ...cadenceSentences,
    'act-out-of-state': ({ kind, state, act }) => {
      const [doing, standing] = [names.act(String(kind), String(act)), names.state(String(kind), String(state))]
      return {
        zh: `现在是“${standing.zh}”，不能“${doing.zh}”。`,
        en: `It is ${standing.en} now; one cannot ${doing.en} it.`,
      }
    },
    'not-your-act': ({ kind, act, by }) => {
      const [doing, whose] = [names.act(String(kind), String(act)), party(kind, by)]
      return { zh: `“${doing.zh}”由${whose.zh}办理。`, en: `To ${doing.en} is for the ${whose.en}.` }
    },
    'day-of-another-year': ({ day, year }) => ({
      zh: `${day} 不在 ${year} 年，请按年份分别导入。`,
      en: `${day} is not in ${year}. Enter each year by itself.`,
    }),
    'day-twice': ({ day }) => ({ zh: `${day} 出现了两次。`, en: `${day} is named twice.` }),
    'preview-outdated': () => ({
      zh: '预览之后情况已有变动，请重新预览再确认。',
      en: 'Things have changed since the preview. Preview again, then confirm.',
    }),
  }
}
