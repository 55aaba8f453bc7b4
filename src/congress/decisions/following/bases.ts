import { practice } from '../../../law/article.ts'

/** What following rests on: practice; the essays of township congresses describe it, no statute asks for it. */
export const invited = practice(
  '决定的贯彻落实，聘请代表全程跟踪',
  'deputies are invited to follow what was decided through its whole course',
)
export const checked = practice(
  '跟踪代表定期到现场检查，填写检查卡，发现问题的限期复查',
  'followers look at it regularly and write down what they find; where there is a problem they look again',
)
export const openToQuestions = practice(
  '决定的落实情况接受代表和群众询问，限期公开答复',
  'how a decision is carried out is open to questions of deputies and of the public, answered in time',
)
export const screened = practice(
  '群众提问先由人大工作机构核对，公开或者说明不予公开的原因',
  'a question of the public is looked at by the office first: published, or turned down with a reason',
)
export const reported = practice(
  '没有落实的条款逐条说明原因、继续跟踪，落实结果报告下一次会议',
  'each clause not carried out is explained and goes on being followed; the next meeting hears the result',
)
