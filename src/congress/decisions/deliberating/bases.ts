import { practice } from '../../../law/article.ts'

/** What the two steps of deliberation rest on: practice, for no statute asks for them. */
export const called = practice(
  '主席团适时召集代表小组长会议，研究重大事项',
  'the presidium calls the group leaders together on a major matter',
)
export const studied = practice(
  '代表小组召集本组代表研究重大事项是否可行，限期报告意见和理由',
  'each group studies whether a major matter is feasible, and reports in time with its reasons',
)
