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
  test('it ends where the paper stands, whatever the record leaves out', () => {
    expect(pathOf(suggestionLife, [], 'closed')).toEqual(['draft', 'closed'])
  })
})
