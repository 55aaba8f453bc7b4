import { practice } from '../../law/article.ts'

/** What reporting to deputies between sessions rests on: no statute fixes it. */
export const reporting = practice(
  '政府及其部门定期向代表报告工作，通报情况、成效和困难',
  'the government reports to the deputies regularly: what was done, with what result, what is hard',
)
export const answering = practice(
  '代表就报告提出的问题限期答复，问答附在报告之后',
  'what deputies ask about a report is answered in time, and stays with it',
)
export const rating = practice(
  '代表对报告作出评价，只公布汇总',
  'deputies say what they think of a report; only sums are told',
)
export const helping = practice(
  '代表愿意提供支持的，限期回应并说明落实情况',
  'an offer of help is answered in time, and what came of it is told',
)
export const dropping = practice('不需要报告的，说明理由后撤销', 'what need not be reported is dropped with the reason')
