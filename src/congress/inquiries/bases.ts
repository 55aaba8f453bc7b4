import { practice } from '../../law/article.ts'

/** What an inquiry between sessions rests on where no statute says it. */
export const answering = practice(
  '政府欢迎代表询问，有关单位限期答复',
  'questions of deputies are welcome, and the organ asked answers in time',
)
export const passing = practice(
  '不属本单位职责的，说明理由转有关单位或者退回，期限不因此延长',
  'what is not an organ’s business it passes on or sends back with the reason; the day stays',
)
export const withdrawing = practice('询问答复以前代表可以撤回', 'a deputy may take back a question not yet answered')
export const following = practice(
  '代表对答复可以追问，次数由本级规定',
  'a deputy may ask again, as often as the congress’s own rule says',
)
export const judging = practice(
  '代表对答复作出评价；逾期未评价也未追问的，自行办结',
  'a deputy says what she thinks of the answer; if she neither does nor asks again, it ends by itself',
)
export const passedUp = practice(
  '逾期未答复的询问提交主席团督促',
  'a question not answered in time goes before the presidium',
)
export const closing = practice(
  '确实不能答复的，由主席团说明理由终结，并告知代表',
  'what cannot be answered the presidium closes with the reason, and tells the deputy',
)
