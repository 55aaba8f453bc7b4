import { practice } from '../../law/article.ts'

/** What the steps of a motion's life rest on where no statute says it: practice, and most provinces' rules of procedure. */
export const lying = practice('草稿不长期搁置', 'a draft is not left lying')
export const movedInTime = practice(
  '大会主席团第一次会议决定议案截止时间，议案应在截止前提出',
  'the presidium’s first meeting sets the cut-off, and motions come before it',
)
export const afterCutOff = practice(
  '截止时间后提出的议案，按本级规定处理，一般作为建议办理',
  'what comes after the cut-off follows the congress’s own rule, mostly as a suggestion',
)
export const takenBack = practice(
  '列入议程以前，提案人可以撤回议案',
  'before the agenda the movers may take a motion back',
)
export const nameTakenBack = practice(
  '列入议程以前，联名代表可以撤回联名；不足法定人数的，议案终止',
  'before the agenda a co-signer may take her name back; with too few left the motion lapses',
)
export const committed = practice(
  '不列入本次会议议程的议案，交有关专门委员会闭会后审议并提出报告',
  'what is not put on this session’s agenda goes to a committee, which reports after the session',
)
export const carriedOver = practice(
  '条件不成熟的议案，可以留待下次会议审议',
  'a motion that is not ripe may be left to the next session',
)
export const converted = practice(
  '主席团可以决定议案作为建议、批评和意见处理，说明理由并告知提案代表',
  'the presidium may have a motion handled as a suggestion, giving its reason to the movers',
)
export const heard = practice(
  '常委会听取专门委员会审议结果报告，决定如何处理',
  'the standing committee hears the committee’s report and decides on it',
)
export const executed = practice(
  '执行机关自交办之日起三个月内报告办理结果',
  'the executing organ reports the result within three months',
)
export const redone = practice(
  '办理结果不符合要求的，一个月内重新办理',
  'an unsatisfactory result is redone within a month',
)
export const concluded = practice(
  '审议和办理结果告知提案代表，办结存档',
  'the movers are told what came of it, and the motion is filed',
)
export const resultEntered = practice(
  '表决结果记入议案档案，赞成、反对、弃权和未表决人数相加等于应到或者实到人数',
  'the result is entered with its votes, which add up',
)
export const contacting = practice('联系情况逐次记录', 'each contact is noted')
