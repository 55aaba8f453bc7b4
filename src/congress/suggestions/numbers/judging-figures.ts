import { practice } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { escalated, promised, rated, redo } from '../bases.ts'
import type { Figure } from './figure.ts'

const apart = practice(
  '态度与结果分别评价，未评价的不计入满意',
  'attitude and result are rated apart; unrated is never counted as satisfied',
)
const keys = practice('重点建议由领导领衔督办', 'key suggestions are led by a named leader')

const satisfaction = (what: Bilingual, grade: Bilingual): Figure => ({
  name: grade,
  means: {
    zh: `代表对最近一次答复的${what.zh}评价为“${grade.zh}”的件数，占已评价件数的比例；未评价的不计入。`,
    en: `Papers whose ${what.en} the deputy rated “${grade.en}” on the latest reply, as a share of those rated.`,
  },
  under: apart,
  of: 'rated',
  isRating: true,
})
const [attitude, result] = [
  { zh: '办理态度', en: 'attitude' },
  { zh: '办理结果', en: 'result' },
]
const [satisfied, basically, dissatisfied] = [
  { zh: '满意', en: 'satisfied' },
  { zh: '基本满意', en: 'basically satisfied' },
  { zh: '不满意', en: 'dissatisfied' },
]

/** What deputies thought, what was promised and kept, and what was handled again. */
export const judgingFigures = {
  rated: {
    name: { zh: '已评价', en: 'rated' },
    means: { zh: '代表已对最近一次答复作出评价的件数。', en: 'The deputy has rated the latest reply.' },
    under: rated,
    of: 'replied',
  },
  unrated: {
    name: { zh: '未评价', en: 'not rated' },
    means: {
      zh: '代表尚未评价最近一次答复的件数。未评价不算满意。',
      en: 'The latest reply is not rated. Not rated is not satisfied.',
    },
    under: rated,
    of: 'replied',
  },
  'attitude-satisfied': satisfaction(attitude, satisfied),
  'attitude-basically': satisfaction(attitude, basically),
  'attitude-dissatisfied': satisfaction(attitude, dissatisfied),
  'result-satisfied': satisfaction(result, satisfied),
  'result-basically': satisfaction(result, basically),
  'result-dissatisfied': satisfaction(result, dissatisfied),
  promised: {
    name: { zh: '有承诺', en: 'with promises' },
    means: { zh: '答复中有承诺事项的件数。', en: 'Papers in whose reply something was promised.' },
    under: promised,
    of: 'replied',
  },
  kept: {
    name: { zh: '按期兑现', en: 'kept in time' },
    means: {
      zh: '全部承诺都已由承诺人以外的人核实兑现，且都在承诺日期前报告完成的件数。',
      en: 'Every promise verified by somebody other than its owner, and reported by its day.',
    },
    under: promised,
    of: 'promised',
  },
  'kept-late': {
    name: { zh: '逾期兑现', en: 'kept late' },
    means: {
      zh: '全部承诺都已核实兑现，但有承诺晚于承诺日期才完成的件数。',
      en: 'Every promise verified, one at least after its day.',
    },
    under: promised,
    of: 'promised',
  },
  'promise-open': {
    name: { zh: '未到期或待核实', en: 'open' },
    means: {
      zh: '还有承诺没有核实兑现、但没有一项逾期的件数。',
      en: 'A promise is still to be verified, and none is past its day.',
    },
    under: promised,
    of: 'promised',
  },
  broken: {
    name: { zh: '逾期未兑现', en: 'broken' },
    means: {
      zh: '有承诺已过承诺日期、仍未报告完成的件数。',
      en: 'A promise is past its day and not reported as kept.',
    },
    under: promised,
    of: 'promised',
  },
  reworked: {
    name: { zh: '重新办理', en: 'handled again' },
    means: { zh: '答复后被要求重新办理过的件数。', en: 'Handled again after a reply.' },
    under: redo,
    of: 'replied',
  },
  escalated: {
    name: { zh: '列入督办', en: 'under supervision' },
    means: { zh: '重办后仍不满意、列入督办过的件数。', en: 'Put under supervision after rework.' },
    under: escalated,
    of: 'replied',
  },
  key: {
    name: { zh: '重点督办', en: 'key suggestions' },
    means: { zh: '列为重点督办建议的件数。', en: 'Chosen as key suggestions.' },
    under: keys,
    of: 'handed-over',
  },
} satisfies Record<string, Figure>
