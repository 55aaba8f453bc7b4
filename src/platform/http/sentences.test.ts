import { expect, test } from 'vitest'
import { daysSaid, joined, reasonMissing } from './sentences.ts'

const say = (zh: string) => () => ({ zh, en: zh })

test('catalogues are joined; a code shared on purpose is one sentence', () => {
  const all = joined({ a: say('甲'), r: reasonMissing }, { b: say('乙'), r: reasonMissing })
  expect(Object.keys(all).sort()).toEqual(['a', 'b', 'r'])
})

test('one code with two sentences would speak one room’s words in another: it is refused', () =>
  expect(() =>
    joined({ 'lead-missing': say('请选择主办单位。') }, { 'lead-missing': say('请选择领衔代表。') }),
  ).toThrow('two sentences for one code: lead-missing'))

test('a reader is told the day as people write it, whichever room says it', () => {
  const said = daysSaid({
    late: ({ dueOn }) => ({ zh: `定在 ${dueOn} 举行，${dueOn} 09:00 开始`, en: `It is set for ${dueOn}.` }),
  })
  expect(said['late']?.({ dueOn: '2026-12-01' })).toEqual({
    zh: '定在2026年12月1日举行，2026年12月1日 09:00 开始',
    en: 'It is set for 1 Dec 2026.',
  })
})
