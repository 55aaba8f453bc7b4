import { practice } from '../../../law/article.ts'

/** What reporting to voters rests on where no statute says it. */
export const announced = practice(
  '述职会的时间、地点提前向选民公告',
  'voters are told ahead when and where a deputy reports',
)
export const heard = practice(
  '述职会应有一定人数的选民到会，不足的说明原因',
  'a report is heard by enough voters; where there are fewer, it is said why',
)
export const counting = practice(
  '评议不记名，只统计各项票数，当场宣布',
  'the assessment names nobody; only the sums are kept, and read out',
)
export const returning = practice(
  '评议意见书面反馈代表，代表提出整改事项',
  'opinions are returned to the deputy in writing; she says what will be put right',
)
export const calledOff = practice('述职因故取消的说明原因', 'a report is called off with the reason')
