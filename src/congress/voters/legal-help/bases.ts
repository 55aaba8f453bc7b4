import { practice } from '../../../law/article.ts'

/** What legal help rests on where no statute says it. */
export const referring = practice(
  '群众的法律问题转介给律师、司法所或者法律援助机构，不由代表裁断',
  'a legal question is referred to a lawyer, a justice office or legal aid; no deputy decides it',
)
export const noting = practice('转介以后跟踪了解结果', 'what came of a referral is found out and noted')
export const telling = practice('办理结果限期告知求助群众', 'whoever asked is told the outcome by a day')
export const closing = practice(
  '不属于法律帮助或者本人撤回的，说明理由后终结',
  'what is no legal question, or is taken back, is closed with the reason',
)
export const keeping = practice(
  '求助群众的姓名、电话单独保管，查看须写明理由并留痕，办结后可以删除',
  'who asked is kept apart; a look needs a reason and is recorded; after the end it can be erased',
)
