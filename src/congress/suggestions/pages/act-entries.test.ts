import { describe, expect, test } from 'vitest'
import { practice } from '../../../law/article.ts'
import { permit, refuse } from '../../../law/ruling.ts'
import type { SuggestionPage } from '../contract.ts'
import { entriesOf } from './act-entries.ts'
import type { Offer } from './act-form.ts'

const under = practice('惯例', 'practice')
const open = (act: string): Offer => ({ act, name: { zh: act, en: act }, ruling: permit(under), sentence: null })
const shut = (act: string, because: string): Offer => ({
  ...open(act),
  ruling: { ...refuse(under, because), facts: {} },
})

describe('the acts a page offers', () => {
  test('what is for others is not among the reader’s own', () => {
    const { mine, others } = entriesOf({
      state: 'submitted',
      offers: [open('assign'), shut('withdraw', 'not-your-act')],
      duties: [],
    })
    expect(mine.map(({ key }) => key)).toEqual(['assign'])
    expect(others.map(({ act }) => act)).toEqual(['withdraw'])
  })
  test('rating is one form, open when any of its three acts is', () => {
    const offers = [shut('accept', 'promises-open'), open('follow'), open('rework')]
    const { mine } = entriesOf({ state: 'replied', offers, duties: [] })
    expect(mine.map(({ key, offer }) => [key, offer.act])).toEqual([['rate', 'follow']])
  })
  test('sending back while promises are followed belongs to settling', () => {
    const { mine } = entriesOf({
      state: 'following',
      offers: [shut('settle', 'promises-open'), open('rework')],
      duties: [],
    })
    expect(mine.map(({ key, offer }) => [key, offer.ruling.permitted])).toEqual([['settle', true]])
  })
  test('what is owed stands first', () => {
    const duties = [{ act: 'assign' }] as SuggestionPage['duties']
    const { mine } = entriesOf({ state: 'submitted', offers: [open('return'), open('assign')], duties })
    expect(mine.map(({ key, owed }) => [key, owed])).toEqual([
      ['assign', true],
      ['return', false],
    ])
  })
  test('a congress that reads a paper once shows no first reading; one that reads twice does not assign unread', () => {
    const once = [shut('review', 'one-reading-only'), open('accept-paper'), open('assign')]
    const twice = [
      open('review'),
      shut('accept-paper', 'first-reading-missing'),
      shut('assign', 'first-reading-missing'),
    ]
    const keys = (offers: Offer[]) => entriesOf({ state: 'submitted', offers, duties: [] }).mine.map(({ key }) => key)
    expect(keys(once)).toEqual(['accept-paper', 'assign'])
    expect(keys(twice)).toEqual(['review', 'accept-paper'])
  })
  test('sending back is one button, whatever comes of it', () => {
    const offers = [open('sign'), open('decline'), open('dispute')]
    const { mine } = entriesOf({ state: 'assigned', offers, duties: [] })
    expect(mine.map(({ key }) => key)).toEqual(['sign', 'decline'])
  })
  test('an act the rule shuts stays the reader’s own, shut', () => {
    const { mine } = entriesOf({ state: 'draft', offers: [shut('submit', 'part-missing')], duties: [] })
    expect(mine.map(({ offer }) => offer.ruling.permitted)).toEqual([false])
  })
  test('others’ acts that share a form are one thing for others to do', () => {
    const offers = ['accept', 'follow', 'rework', 'escalate', 'correct'].map((act) => shut(act, 'not-your-act'))
    const { others } = entriesOf({ state: 'replied', offers, duties: [] })
    expect(others.map(({ act }) => act)).toEqual(['accept', 'correct'])
  })
})
