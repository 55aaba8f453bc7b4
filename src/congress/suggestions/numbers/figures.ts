import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { practice, type Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { escalated, promised, rated, redo } from '../bases.ts'

/** Every figure of the statistics, in the order of a paper's life. */
export const figureKeys = [
  'handed-over',
  'replied',
  'in-time',
  'late',
  'undated',
  'last-week',
  'year-end',
  'extended',
  'unanswered',
  'overdue',
  'solved',
  'promising',
  'explained',
  'unclassed',
  'rated',
  'unrated',
  'attitude-satisfied',
  'attitude-basically',
  'attitude-dissatisfied',
  'result-satisfied',
  'result-basically',
  'result-dissatisfied',
  'promised',
  'kept',
  'kept-late',
  'promise-open',
  'broken',
  'reworked',
  'escalated',
  'key',
] as const
export type FigureKey = (typeof figureKeys)[number]

/** What one figure counts, papers always: its list is those papers and no others. */
export interface Figure {
  readonly name: Bilingual
  readonly means: Bilingual
  readonly under: Article
  /** The figure it is a share of. */
  readonly of?: FigureKey
  /** What deputies thought: for whoever may not read single ratings, a sum and never a list. */
  readonly isRating?: true
}

const counted = practice(
  '办理情况按件统计，可查到每一件',
  'handling is counted by paper, and every paper can be looked up',
)
const rush = practice('防止年底突击答复', 'replies are not to be rushed out at the end')
const solving = practice('办成率与满意率分开统计', 'solved and satisfied are counted apart')
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

export const figures: Readonly<Record<FigureKey, Figure>> = {
  'handed-over': {
    name: { zh: '交办', en: 'handed over' },
    means: { zh: '已经交办的建议件数。', en: 'Papers handed over to an organ.' },
    under: DeputiesLaw('51.1'),
  },
  replied: {
    name: { zh: '已答复', en: 'replied' },
    means: {
      zh: '已经正式答复代表的件数；分别办理的，各单位都答复后计入。',
      en: 'Papers answered; one handled in parts once every part is.',
    },
    under: DeputiesLaw('51.2'),
    of: 'handed-over',
  },
  'in-time': {
    name: { zh: '按期答复', en: 'in time' },
    means: {
      zh: '首次答复不迟于答复期限的件数；同意延期的，按延期后的期限计算。',
      en: 'First answered on or before its day; the extended day where an extension was agreed to.',
    },
    under: DeputiesLaw('51.2'),
    of: 'replied',
  },
  late: {
    name: { zh: '逾期答复', en: 'late' },
    means: { zh: '首次答复迟于答复期限的件数。', en: 'First answered after its day.' },
    under: DeputiesLaw('51.2'),
    of: 'replied',
  },
  undated: {
    name: { zh: '期限不详', en: 'day unknown' },
    means: {
      zh: '已经答复，但没有交办日期，无法判断是否按期的件数（多为以往导入的）。',
      en: 'Answered, but with no day to measure it by; mostly papers brought in from earlier.',
    },
    under: counted,
    of: 'replied',
  },
  'last-week': {
    name: { zh: '最后一周答复', en: 'in the last week' },
    means: {
      zh: '首次答复在期限届满前七日内（含届满之日）的件数。占比高，说明临近期限才集中答复。',
      en: 'First answered in the seven days that end with its due day. A large share means a rush.',
    },
    under: rush,
    of: 'replied',
  },
  'year-end': {
    name: { zh: '年底答复', en: 'at the year’s end' },
    means: { zh: '首次答复在12月25日至31日的件数。', en: 'First answered from 25 to 31 December.' },
    under: rush,
    of: 'replied',
  },
  extended: {
    name: { zh: '延期', en: 'extended' },
    means: { zh: '经同意延期办理的件数。', en: 'Papers whose extension was agreed to.' },
    under: DeputiesLaw('51.2'),
    of: 'handed-over',
  },
  unanswered: {
    name: { zh: '未答复', en: 'not answered' },
    means: { zh: '已经交办、还没有答复的件数。', en: 'Handed over and not yet answered.' },
    under: DeputiesLaw('51.2'),
    of: 'handed-over',
  },
  overdue: {
    name: { zh: '逾期未答复', en: 'overdue' },
    means: { zh: '答复期限已过、还没有答复的件数。', en: 'Not answered, and past its day.' },
    under: DeputiesLaw('51.2'),
    of: 'unanswered',
  },
  solved: {
    name: { zh: '已解决', en: 'solved' },
    means: {
      zh: '答复类别为“已经解决”的件数（哪些类别算已经解决，见本级规定）。办成率与满意率分开统计。',
      en: 'Answered in a class that means solved, by the congress’s own scheme. Apart from satisfaction.',
    },
    under: solving,
    of: 'replied',
  },
  promising: {
    name: { zh: '正在解决或列入计划', en: 'being solved or planned' },
    means: { zh: '答复类别须列明承诺事项、尚未解决的件数。', en: 'Answered in a class that must promise something.' },
    under: promised,
    of: 'replied',
  },
  explained: {
    name: { zh: '暂不能解决', en: 'cannot be solved now' },
    means: { zh: '其余答复类别的件数。', en: 'Answered in any other class.' },
    under: solving,
    of: 'replied',
  },
  unclassed: {
    name: { zh: '未标类别', en: 'no class' },
    means: {
      zh: '已经答复、没有标明类别的件数（多为以往导入的）。',
      en: 'Answered without a class; mostly papers brought in from earlier.',
    },
    under: counted,
    of: 'replied',
  },
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
}

/** What is looked at together: one view of the statistics is a table of a phone's or a page's width. */
export const views = {
  progress: ['handed-over', 'replied', 'unanswered', 'overdue', 'extended', 'key'],
  timing: ['replied', 'in-time', 'late', 'undated', 'last-week', 'year-end'],
  result: ['replied', 'solved', 'promising', 'explained', 'unclassed', 'reworked', 'escalated'],
  attitude: ['replied', 'rated', 'unrated', 'attitude-satisfied', 'attitude-basically', 'attitude-dissatisfied'],
  outcome: ['replied', 'rated', 'unrated', 'result-satisfied', 'result-basically', 'result-dissatisfied'],
  promises: ['promised', 'kept', 'kept-late', 'promise-open', 'broken'],
} as const satisfies Readonly<Record<string, readonly FigureKey[]>>
export type View = keyof typeof views

export const viewNames: Readonly<Record<View, Bilingual>> = {
  progress: { zh: '办理进度', en: 'Progress' },
  timing: { zh: '答复时限', en: 'Timing' },
  result: { zh: '办理结果', en: 'Results' },
  attitude: { zh: '对态度的评价', en: 'Rated: attitude' },
  outcome: { zh: '对结果的评价', en: 'Rated: result' },
  promises: { zh: '承诺兑现', en: 'Promises' },
}

/** Figures that whoever may not read single ratings sees only as sums. */
export const ratingFigures = figureKeys.filter((key) => figures[key].isRating)
