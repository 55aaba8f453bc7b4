import { describe, expect, test } from 'vitest'
import { formFrom } from '../templates.ts'
import type { Form, Question } from '../words.ts'
import { isRequired, mayGive, mayGiveAgain, mayHandIn } from './rules.ts'

const prior = formFrom('prior-opinion', { named: true })
const text = (said: string, subject: string | null = null) => ({ text: said, subject })

describe('惯例 收到征求意见函后按期反馈: the last day', () => {
  test('截止当日可以反馈，次日不行 (on the last day still, on the next no more)', () => {
    const open = { state: 'open', closesOn: '2026-03-10' }
    expect(mayGive({ ...open, today: '2026-03-10' })).toMatchObject({ permitted: true })
    expect(mayGive({ ...open, today: '2026-03-11' })).toMatchObject({
      because: 'consultation-closed',
      facts: { closesOn: '2026-03-10' },
    })
  })
  test('提前截止或者撤回后不能反馈 (nor once it was closed early or withdrawn)', () => {
    for (const state of ['draft', 'to-answer', 'answered', 'withdrawn'])
      expect(mayGive({ state, closesOn: '2026-03-10', today: '2026-03-01' })).toMatchObject({
        because: 'consultation-closed',
      })
  })
})

describe('惯例 具名意见在截止前可以修改，不记名意见不能: changing it', () => {
  test('具名可改 (with a name)', () => expect(mayGiveAgain({ named: true })).toMatchObject({ permitted: true }))
  test('不记名不可改 (without one)', () =>
    expect(mayGiveAgain({ named: false })).toMatchObject({ because: 'given-without-name' }))
})

describe('惯例 按征求意见表逐项填写: the form', () => {
  test('同意的不必说明理由 (whoever agrees need not say why)', () =>
    expect(mayHandIn(prior, { position: 'agree' })).toMatchObject({ permitted: true }))
  test.each(['with-changes', 'disagree'])('%s：应当说明理由 (a reason is asked)', (position) => {
    expect(mayHandIn(prior, { position })).toMatchObject({ because: 'reason-asked', facts: { question: '理由' } })
    expect(mayHandIn(prior, { position, reason: text('  ') })).toMatchObject({ because: 'reason-asked' })
    expect(mayHandIn(prior, { position, reason: text('太贵') })).toMatchObject({ permitted: true })
  })
  test('没有表态的不行 (a position is asked of everybody)', () =>
    expect(mayHandIn(prior, { suggestion: text('加宽') })).toMatchObject({
      because: 'question-unanswered',
      facts: { question: '对决策草案的意见' },
    }))
  test.each([
    ['an answer that is not offered', { position: 'perhaps' }],
    ['a number where one chooses', { position: 3 }],
    ['several where one is chosen', { position: ['agree', 'disagree'] }],
    ['a question that is not asked', { position: 'agree', name: text('张三') }],
    ['a subject that is not offered', { position: 'agree', suggestion: text('加宽', 'weather') }],
    ['a bare text where one writes', { position: 'agree', suggestion: 'widen' }],
  ])('%s is not on the form', (_what, answers) =>
    expect(mayHandIn(prior, answers)).toMatchObject({ because: 'not-on-the-form' }),
  )
  test('a subject of the form may be named', () =>
    expect(mayHandIn(prior, { position: 'agree', risk: text('征地', 'people') })).toMatchObject({ permitted: true }))

  const name = { zh: '题', en: 'q' }
  const options = ['a', 'b'].map((id) => ({ id, name }))
  const form = (...questions: Question[]): Form => ({ template: 'own', named: true, subjects: [], questions })
  const scale = form({ id: 's', kind: 'scale', name, required: true })
  test.each([
    [1, true],
    [5, true],
    [0, false],
    [6, false],
    [2.5, false],
  ])('评分 %d 分 (a mark from one to five)', (mark, permitted) =>
    expect(mayHandIn(scale, { s: mark })).toMatchObject({ permitted }),
  )
  test('多选：至少一项、不得重复 (several: one at least where required, none twice)', () => {
    const several = form({ id: 'm', kind: 'several', name, required: true, options })
    expect(mayHandIn(several, { m: ['a', 'b'] })).toMatchObject({ permitted: true })
    expect(mayHandIn(several, { m: ['a', 'a'] })).toMatchObject({ because: 'not-on-the-form' })
    expect(mayHandIn(several, { m: [] })).toMatchObject({ because: 'question-unanswered' })
  })
  test('a text may depend on one of several chosen', () => {
    const why: Question = {
      id: 'w',
      kind: 'text',
      name,
      required: false,
      requiredWhen: { question: 'm', options: ['b'] },
      asks: 'always',
    }
    expect(isRequired(why, { m: ['a', 'b'] })).toBe(true)
    expect(isRequired(why, { m: ['a'] })).toBe(false)
    expect(isRequired(why, {})).toBe(false)
  })
})
