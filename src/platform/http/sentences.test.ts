import { expect, test } from 'vitest'
import { joined, reasonMissing } from './sentences.ts'

const say = (zh: string) => () => ({ zh, en: zh })

test('catalogues are joined; a code shared on purpose is one sentence', () => {
  const all = joined({ a: say('甲'), r: reasonMissing }, { b: say('乙'), r: reasonMissing })
  expect(Object.keys(all).sort()).toEqual(['a', 'b', 'r'])
})

test('one code with two sentences would speak one room’s words in another: it is refused', () =>
  expect(() =>
    joined({ 'lead-missing': say('请选择主办单位。') }, { 'lead-missing': say('请选择领衔代表。') }),
  ).toThrow('two sentences for one code: lead-missing'))
