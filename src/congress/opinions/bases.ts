import { practice } from '../../law/article.ts'

export const looking = practice(
  '群众意见由联络站、工作机构及时查看，分清性质后交办',
  'opinions are looked at in good time, and go to whoever is to handle them',
)
export const answering = practice('群众意见限期答复', 'an opinion is answered by a day')
export const passing = practice(
  '不属本单位职责的，说明理由转有关单位或者退回，期限不因此延长',
  'what is not an organ’s business it passes on or sends back with the reason; the day stays',
)
export const objecting = practice(
  '参照信访工作条例，不属本单位职责的五个工作日内退回',
  'after the rules on letters and visits, what is not an organ’s business is sent back within five working days',
)
export const telling = practice('办理结果告知本人', 'whoever said it is told what became of it')
export const rating = practice(
  '群众对答复作出评价；逾期未评价的自行办结',
  'whoever said it rates the answer; in silence it ends by itself',
)
export const again = practice(
  '不满意的再办一次，仍不满意的提交主席团',
  'not satisfied, it is handled once more; still not, it goes before the presidium',
)
export const declining = practice('不予受理的说明理由并告知', 'what is not accepted is told with its reason')
export const concluding = practice(
  '主席团督促再办，或者说明理由终结',
  'the presidium has it handled once more, or closes it with the reason',
)
export const withdrawing = practice('答复以前本人可以撤回', 'whoever said it may take it back until it is answered')
export const privately = practice(
  '姓名、电话只供办理使用，谁看过都有记录，到期删除',
  'name and telephone serve the handling only; each look is recorded, and they are erased in time',
)
export const takingIn = practice('群众意见不需登录，一次收一件', 'an opinion needs no account, and is taken once')
