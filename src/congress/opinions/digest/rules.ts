import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { monthOf } from './words.ts'

export const making = practice(
  '每月汇总社情民意，按类别和片区计数，注明来源',
  'each month what people say is counted by subject and place, with its sources',
)
export const checking = practice('月报经审核后报送', 'a digest is checked before it is sent')

/** 整理月报: of a month that is over. */
export const mayMake = ({ month, today }: { month: string; today: string }): Ruling =>
  month < monthOf(today) ? permit(making) : refuse(making, 'digest-month-runs', { month })

/** 引用原话: only what moderation let everybody read, and no numbers of persons. */
export const mayQuote = ({ published, personal }: { published: boolean; personal: boolean }): Ruling =>
  published && !personal ? permit(making) : refuse(making, 'digest-quote-private')

/** 提交审核: with a word of what it shows. */
export const maySubmit = ({ summary }: { summary: string }): Ruling =>
  summary.trim() ? permit(checking) : refuse(checking, 'digest-summary-missing')
