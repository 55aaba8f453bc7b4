import { expect, test } from 'vitest'
import { ProblemError } from '../../../../ui/problem.ts'
import { blank } from './draft-typed.ts'
import { afterFailure, isPassing, isWaiting, type Unsent } from './unsent.ts'

const typed = blank()
const item: Unsent = { id: typed.id, typed, thenSubmit: false }
const problem = (status: number) => new ProblemError({ status, code: '', title: '', detail: '说明' })

test.each([0, 401, 429, 500, 503])('%i：会自己过去，继续等待', (status) => {
  expect(isPassing(problem(status))).toBe(true)
  expect(isWaiting(afterFailure(item, problem(status)))).toBe(true)
})
test.each([
  [409, true],
  [422, false],
  [400, false],
  [403, false],
] as const)('%i：不再自动发送，等她处理', (status, overtaken) => {
  const stopped = afterFailure(item, problem(status))
  expect(stopped.stopped).toEqual({ overtaken, detail: '说明' })
  expect(isWaiting(stopped)).toBe(false)
})
test('取回修改的不自动发送', () => expect(isWaiting({ ...item, held: true })).toBe(false))
