import { practice } from '../../../law/article.ts'

export const imported = practice(
  '法规库的文本由人大工作机构导入，逐处核对',
  'the texts of the library are imported by the congress’s office, which looks at every doubt',
)
