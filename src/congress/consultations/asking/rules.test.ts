import { describe, expect, test } from 'vitest'
import { formFrom } from '../templates.ts'
import { templates, type Form, type Question } from '../words.ts'
import { mayAsk, mayClose, maySend } from './rules.ts'

const name = { zh: '题', en: 'q' }
const yesNo: Question = {
  id: 'yes-no',
  kind: 'choice',
  name,
  required: true,
  options: ['yes', 'no'].map((id) => ({ id, name })),
}
const why = (question: string, option: string): Question => ({
  id: 'why',
  kind: 'text',
  name,
  required: false,
  requiredWhen: { question, options: [option] },
  asks: 'always',
})
const form = (...questions: Question[]): Form => ({ template: 'own', named: true, subjects: [], questions })

describe('惯例 征求意见表题目清楚、前后对应: the form', () => {
  test.each(templates.filter((each) => each !== 'own'))('样表 %s 可以发出 (every template is sound)', (template) =>
    expect(maySend(formFrom(template, { named: false }))).toMatchObject({ permitted: true }),
  )
  test('题目、选项、主题都不得重复 (no question, option or subject twice)', () => {
    expect(maySend(form(yesNo, yesNo))).toMatchObject({ because: 'form-asks-twice' })
    const doubled = { ...yesNo, options: [yesNo.options[0]!, yesNo.options[0]!] }
    expect(maySend(form(doubled))).toMatchObject({ because: 'form-asks-twice' })
    const subject = { id: 'money', name }
    expect(maySend({ ...form(yesNo), subjects: [subject, subject] })).toMatchObject({ because: 'form-asks-twice' })
  })
  test('说明理由的题排在所对应的选择题之后 (a reason stands after the choice it depends on)', () => {
    expect(maySend(form(yesNo, why('yes-no', 'no')))).toMatchObject({ permitted: true })
    expect(maySend(form(why('yes-no', 'no'), yesNo))).toMatchObject({ because: 'form-points-nowhere' })
    expect(maySend(form(yesNo, why('yes-no', 'perhaps')))).toMatchObject({ because: 'form-points-nowhere' })
    expect(maySend(form(yesNo, why('other', 'no')))).toMatchObject({ because: 'form-points-nowhere' })
  })
})

describe('惯例 征求意见给出反馈时间: when it goes out', () => {
  const asking = { addressees: 1, closesOn: '2026-03-03', today: '2026-03-02' }
  test('最早次日截止 (it may close tomorrow, not today)', () => {
    expect(mayAsk(asking)).toMatchObject({ permitted: true })
    expect(mayAsk({ ...asking, closesOn: '2026-03-02' })).toMatchObject({ because: 'closes-too-soon' })
  })
  test('应有征求对象 (somebody is asked)', () =>
    expect(mayAsk({ ...asking, addressees: 0 })).toMatchObject({ because: 'nobody-asked' }))
})

describe('惯例 到期自动截止: the close', () => {
  const closing = { waiting: 2, closesOn: '2026-03-10' }
  test('过了最后一日才截止 (when the last day is over)', () => {
    expect(mayClose({ ...closing, today: '2026-03-10' })).toMatchObject({
      because: 'still-waited-for',
      facts: { waiting: 2 },
    })
    expect(mayClose({ ...closing, today: '2026-03-11' })).toMatchObject({ permitted: true })
  })
  test('全部反馈的可以提前 (earlier where all have answered)', () =>
    expect(mayClose({ ...closing, waiting: 0, today: '2026-03-03' })).toMatchObject({ permitted: true }))
})
