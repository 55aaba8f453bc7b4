import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

const known = practice(
  '专长由代表本人填写，或者由工作人员代录',
  'what a deputy knows is written by herself, or by the staff',
)

/** Who writes what a deputy knows. */
export const mayWriteExpertise = ({ herself, isStaff }: { herself: boolean; isStaff: boolean }): Ruling =>
  herself || isStaff ? permit(known) : refuse(known, 'not-her-expertise')
