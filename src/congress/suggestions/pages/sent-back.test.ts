import { describe, expect, test } from 'vitest'
import { sentBack } from './sent-back.ts'

const line = (seq: number, name: string) => ({
  seq,
  name: `suggestion.${name}`,
  at: '2026-11-23T00:00:00Z',
  said: { zh: name, en: name },
  actor: '晏小舟',
  under: null,
})

describe('why a paper came back', () => {
  test('is told by the latest line that sent it back', () => {
    const history = [line(1, 'submitted'), line(2, 'returned'), line(3, 'submitted'), line(4, 'returned')]
    expect(sentBack({ state: 'returned', history: [...history, line(5, 'revised')] })?.seq).toBe(4)
  })
  test('rework is recorded under another name than its act', () => {
    expect(sentBack({ state: 'reworking', history: [line(1, 'replied'), line(2, 'sent-back')] })?.seq).toBe(2)
  })
  test('an imported paper has it in the line of the import', () => {
    expect(sentBack({ state: 'declined', history: [line(1, 'imported')] })?.seq).toBe(1)
  })
  test('a paper going forward was not sent back, whatever happened before', () => {
    expect(sentBack({ state: 'submitted', history: [line(1, 'returned'), line(2, 'submitted')] })).toBeNull()
  })
  test('what the chairs direct stands over what the deputy asked before', () => {
    const history = [line(1, 'sent-back'), line(2, 'replied'), line(3, 'escalated')]
    expect(sentBack({ state: 'escalated', history })?.seq).toBe(3)
    expect(sentBack({ state: 'reworking', history: [...history, line(4, 'directed')] })?.seq).toBe(4)
  })
  test('handled separately from the first, nothing came back', () => {
    const history = [line(1, 'assigned-separately')]
    expect(sentBack({ state: 'separate', history })).toBeNull()
    expect(sentBack({ state: 'separate', history: [...history, line(2, 'parts-sent-back')] })?.seq).toBe(2)
  })
})
