import { describe, expect, test } from 'vitest'
import { maySend } from '../asking/rules.ts'
import { formFrom } from '../templates.ts'
import {
  moved,
  ofKind,
  optionsOf,
  renamed,
  sentForm,
  withChanged,
  withoutQuestion,
  withQuestion,
} from './form-typed.ts'

const prior = formFrom('prior-opinion', { named: true })
const inChinese = { prefix: 'a', say: ({ zh }: { zh: string }) => zh }
const position = prior.questions[0]!

describe('a form being written', () => {
  test('a new question gets an id of its own, and the form is one’s own from then on', () => {
    const form = withQuestion(withQuestion(prior))
    expect(form.template).toBe('own')
    expect(new Set(form.questions.map(({ id }) => id)).size).toBe(prior.questions.length + 2)
  })
  test('without the choice, its reason depends on nothing: it may be sent', () => {
    const form = withoutQuestion(prior, 'position')
    expect(form.questions[0]).toMatchObject({ id: 'reason', requiredWhen: null })
    expect(maySend(sentForm(form))).toMatchObject({ permitted: true })
  })
  test('an answer taken away is asked after no more', () => {
    const changed = {
      ...position,
      options: optionsOf('同意\n不同意', (position as { options: never[] }).options, inChinese),
    }
    const form = sentForm(withChanged(prior, changed as typeof position))
    expect(form.questions[1]).toMatchObject({ requiredWhen: { question: 'position', options: ['disagree'] } })
    expect(maySend(form)).toMatchObject({ permitted: true })
  })
  test('lines keep the ids and the other language they had; blank ones are not sent', () => {
    const before = [{ id: 'agree', name: { zh: '同意', en: 'agree' } }]
    const options = optionsOf('同意\n\n弃权', before, inChinese)
    expect(options.map(({ id }) => id)).toEqual(['agree', 'a2', 'a3'])
    expect(options[0]!.name.en).toBe('agree')
    const form = sentForm({ ...prior, subjects: options })
    expect(form.subjects.map(({ name }) => name.zh)).toEqual(['同意', '弃权'])
  })
  test('an answer whose words are changed keeps its id, and what depends on it', () => {
    const { options } = position as { options: never[] }
    expect(optionsOf('同意\n改后同意\n不同意', options, inChinese).map(({ id }) => id)).toEqual([
      'agree',
      'with-changes',
      'disagree',
    ])
  })
  test('the same line twice gets two ids', () => {
    const before = [{ id: 'a1', name: { zh: '一', en: '一' } }]
    expect(new Set(optionsOf('一\n一', before, inChinese).map(({ id }) => id)).size).toBe(2)
  })
  test('a question changes its kind and its place, and keeps its words', () => {
    expect(ofKind(position, 'several')).toMatchObject({ kind: 'several', name: position.name, options: { length: 3 } })
    expect(ofKind(position, 'scale')).not.toHaveProperty('options')
    expect(ofKind(ofKind(position, 'text'), 'choice')).toMatchObject({ kind: 'choice', options: [] })
    expect(renamed(position, '您的态度').name).toEqual({ zh: '您的态度', en: '您的态度' })
    expect(moved(prior, 0, 1).questions[1]).toBe(position)
    expect(moved(prior, 0, -1)).toBe(prior)
  })
})
