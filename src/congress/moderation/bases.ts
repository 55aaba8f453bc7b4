import { practice } from '../../law/article.ts'

export const before = practice(
  '群众提交的内容先审核、后公开',
  'what the public sends is looked at before the public reads it',
)
export const covering = practice(
  '公开前隐去个人信息，原文留存备查',
  'personal data are covered before anything is public, and the original is kept',
)
export const withholding = practice('不予公开的，写明理由', 'what is not made public has its reason')
export const takingDown = practice('公开后发现不宜公开的，撤下并留痕', 'what should not have been public is taken down')
export const oneEditor = practice('一件内容同一时间由一人审核', 'one person at a time moderates a text')
export const looking = practice('查看原文留有记录', 'every look at an original is recorded')
