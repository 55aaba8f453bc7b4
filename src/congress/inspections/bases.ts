import { practice } from '../../law/article.ts'

/** What an invited inspection rests on where no statute says it. */
export const invited = practice(
  '重大决策部署聘请有专长的代表专题视察',
  'deputies who know the field are invited to look at a major decision',
)
export const planned = practice(
  '视察方案写明主题、对象、时间、成员、路线、内容和要求',
  'the plan says topic, object, time, members, route, what to look at, and what is required',
)
export const postponed = practice('视察改期或者不再举行的，说明理由', 'whatever is put off or given up has its reason')
export const noted = practice('视察如实记录时间、地点和所见情况', 'what was seen is noted with its time and place')
export const drafted = practice(
  '视察意见写明基本情况、做法成效、问题和建议，经成员确认',
  'the opinion says how things stand, what was done well, the problems and what is suggested; its members confirm it',
)
export const judged = practice(
  '视察组对答复逐条评价；不满意的退回重新办理一次，仍不满意的提交主席团',
  'the answer is judged point by point; found wanting it goes back once, then before the presidium',
)
export const directed = practice(
  '主席团督办，限期答复，或者说明理由终结',
  'the presidium directs with a new day, or ends it with the reason',
)
