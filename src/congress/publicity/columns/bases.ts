import { practice } from '../../../law/article.ts'

export const planned = practice('宣传工作有计划，落实到日期', 'publicity follows a plan, each piece with its day')
export const signedOff = practice(
  '公开发布的稿件由另一人审签',
  'what is published is signed off by somebody other than its writer',
)
export const careful = practice(
  '公开发布前核查个人信息',
  'before anything is published it is looked through for personal data',
)
export const proven = practice(
  '线下宣传留存照片和受众人数',
  'publicity on the spot is shown by photographs and the number reached',
)
export const takenBack = practice(
  '撤下已发布的稿件，说明原因并留痕',
  'what is taken back is taken back with a reason, and leaves a trace',
)
