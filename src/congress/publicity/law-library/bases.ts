import { practice } from '../../../law/article.ts'

export const imported = practice(
  '法规库的文本由人大工作机构导入，逐处核对',
  'the texts of the library are imported by the congress’s office, which looks at every doubt',
)
export const kept = practice(
  '旧版本保留备查，标明不再施行',
  'older versions stay readable, marked as no longer in force',
)
