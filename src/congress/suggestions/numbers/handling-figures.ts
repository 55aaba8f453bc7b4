import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { promised } from '../bases.ts'
import type { Figure } from './figure.ts'

const counted = practice(
  '办理情况按件统计，可查到每一件',
  'handling is counted by paper, and every paper can be looked up',
)
const rush = practice('防止年底突击答复', 'replies are not to be rushed out at the end')
const solving = practice('办成率与满意率分开统计', 'solved and satisfied are counted apart')

/** Handing over, answering in time, and what came of it. */
export const handlingFigures = {
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
} satisfies Record<string, Figure>
