import { describe, expect, test } from 'vitest'
import { suggestionLife } from '../life.ts'
import { pathOf } from './path.ts'

const past = (act: string) => `suggestion.${suggestionLife.acts[act]?.past}`

describe('the way a suggestion has gone, from its record', () => {
  test('a draft has gone nowhere', () => {
    expect(pathOf(suggestionLife, ['suggestion.opened'], 'draft')).toEqual(['draft'])
  })
  test('detours are part of the way', () => {
    const events = ['suggestion.opened', past('submit'), past('return'), past('submit'), past('assign')]
    const way = ['draft', 'submitted', 'returned', 'submitted', 'assigned']
    expect(pathOf(suggestionLife, events, 'assigned')).toEqual(way)
  })
  test('events that are no act leave it where it is', () => {
    expect(pathOf(suggestionLife, [past('submit'), 'suggestion.urged'], 'submitted')).toEqual(['draft', 'submitted'])
  })
  test('what an import carried on in one leap went the shortest usual way of the table', () => {
    const way = ['draft', 'submitted', 'assigned', 'handling', 'replied', 'closed']
    expect(pathOf(suggestionLife, ['suggestion.imported'], 'closed')).toEqual(way)
  })
  test('what is handled separately did come through there', () => {
    const way = ['draft', 'submitted', 'accepted', 'separate']
    expect(pathOf(suggestionLife, ['suggestion.imported'], 'separate')).toEqual(way)
  })
  test('it ends where the paper stands, even where the table knows no way', () => {
    expect(pathOf(suggestionLife, [past('withdraw')], 'draft')).toEqual(['draft', 'withdrawn', 'draft'])
  })
})
