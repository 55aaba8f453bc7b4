import { describe, expect, test } from 'vitest'
import { practice } from '../../../../law/article.ts'
import { undertakingLife } from '../../life.ts'
import type { Timeline } from '../../timeline/contract.ts'
import { labelHeights, layOut, type Drawn } from './layout.ts'

const word = { zh: '词', en: 'word' }
const at = (moment: string) => new Date(`${moment}+08:00`).toISOString()
const line = (seq: number, name: string, moment: string) => ({
  seq,
  at: at(moment),
  name,
  said: word,
  actor: '',
  under: practice('惯例', 'practice'),
})
const duty = (id: string, given: Partial<Timeline['duties'][number]>): Timeline['duties'][number] => ({
  id,
  act: word,
  owedBy: word,
  openedAt: at('2026-03-01T09:00:00'),
  dueOn: '2026-03-05',
  endedAt: null,
  rung: 'open',
  promise: null,
  ...given,
})
const drawn = (change: Partial<Drawn> = {}, now = '2026-03-11T09:00:00'): Drawn => ({
  state: 'open',
  history: [line(1, 'undertaking.opened', '2026-03-01T09:00:00')],
  timeline: { now: at(now), openedAt: at('2026-03-01T09:00:00'), enteredAt: at('2026-03-01T09:00:00'), duties: [] },
  ...change,
})
const laid = (paper: Drawn) => {
  const found = layOut(undertakingLife, paper)
  if (!found) throw new Error('nothing to draw')
  return found
}

describe('what is marked', () => {
  const late = duty('late', {})
  const kept = duty('kept', { dueOn: '2026-03-08', endedAt: at('2026-03-07T09:00:00') })
  const paper = drawn()
  const { marks, lanes } = laid({
    ...paper,
    history: [
      ...paper.history,
      line(4, 'duty.overdue', '2026-03-06T02:00:00'),
      line(5, 'undertaking.heard', '2026-03-09T09:00:00'),
    ],
    timeline: { ...paper.timeline, duties: [late, kept] },
  })

  test('states, rungs climbed, hearings, and days that were missed; not those that were kept', () => {
    expect(marks.map(({ kind, key }) => [kind, key])).toEqual([
      ['state', 'band-0'],
      ['due', 'late'],
      ['rung', '4'],
      ['heard', '5'],
    ])
  })

  test('a duty is late from the end of its day until it is done or until now', () => {
    const [one, other] = lanes
    expect([one?.lane, other?.lane]).toEqual([0, 1])
    expect(one?.due).toBeCloseTo((one?.to ?? 0) * ((4 * 24 + 15) / 240), 0)
    expect(other?.due).toBeNull()
  })
})

describe('how it is laid out', () => {
  test('no label covers the next, however much happened at once', () => {
    const history = Array.from({ length: 30 }, (_, index) =>
      line(index + 1, index ? 'undertaking.passed' : 'undertaking.opened', '2026-03-01T09:00:00'),
    )
    const { marks, height } = laid(drawn({ history }))
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1]
      if (next) expect(next.labelY - mark.labelY).toBeGreaterThanOrEqual(labelHeights[mark.kind])
    }
    expect(marks.at(-1)?.labelY).toBeLessThan(height)
  })

  test('time keeps its proportion, in an hour as in two years', () => {
    for (const [half, now] of [
      ['2026-03-01T09:30:00', '2026-03-01T10:00:00'],
      ['2027-03-01T09:00:00', '2028-02-29T09:00:00'],
    ] as const) {
      const paper = drawn({}, now)
      const { marks, nowY } = laid({ ...paper, history: [...paper.history, line(2, 'undertaking.noted', half)] })
      expect((marks[1]?.y ?? 0) / nowY).toBeCloseTo(0.5, 2)
    }
  })

  test('what has ended ends with its last act, not today', () => {
    const history = [
      line(1, 'undertaking.opened', '2026-03-01T09:00:00'),
      line(2, 'undertaking.reported', '2026-03-02T09:00:00'),
      line(3, 'undertaking.verified', '2026-03-03T09:00:00'),
    ]
    const { bands, nowY } = laid(drawn({ history, state: 'verified' }, '2027-03-11T09:00:00'))
    expect(bands.map(({ state, to }) => [state, Math.round((to / nowY) * 100)])).toEqual([
      ['open', 50],
      ['reported', 100],
      ['verified', 100],
    ])
  })
})
