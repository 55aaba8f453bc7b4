import { expect, test } from 'vitest'
import { mayWriteExpertise } from './rules.ts'

test('专长由本人或者工作人员填写 (a deputy writes her own; staff write anybody’s)', () => {
  expect(mayWriteExpertise({ herself: true, isStaff: false })).toMatchObject({ permitted: true })
  expect(mayWriteExpertise({ herself: false, isStaff: true })).toMatchObject({ permitted: true })
  expect(mayWriteExpertise({ herself: false, isStaff: false })).toMatchObject({ because: 'not-her-expertise' })
})
