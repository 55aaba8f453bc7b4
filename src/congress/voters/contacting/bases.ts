import { practice } from '../../../law/article.ts'

/** What keeping in touch with voters rests on where no statute says it. */
export const agreed = practice(
  '固定联系选民须本人同意，姓名、电话只有代表本人看得到',
  'a fixed voter agrees to it; name and number are seen by the deputy alone',
)
export const logging = practice('联系选民如实记录，当天当月的事当天当月记', 'contacts are written down as they were')
export const looking = practice(
  '工作人员查看选民姓名须写明理由并留痕',
  'staff look at a voter’s name for a stated reason, and the look is recorded',
)
export const most = 15
