import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ends, faultsOf, mayAct, owedIn, stepFrom } from '../congress/docket/rules.ts'
import type { Life } from '../congress/docket/words.ts'
import { lives } from './rooms.ts'

describe.each(lives.map((life) => [life.kind, life] as const))('the life of a %s', (_kind, life) => {
  test('has no dead end, no orphan state, no fork, and a duty in every state that is not an end', () => {
    expect(faultsOf(life)).toEqual([])
  })

  test('whatever is tried, in whatever hands: only the table moves it, and while open somebody owes', () => {
    const tries = fc.array(
      fc.record({ act: fc.constantFrom(...Object.keys(life.acts)), by: fc.constantFrom(...Object.keys(life.parties)) }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(tries, (attempts) => {
        let state = life.initial
        for (const { act, by } of attempts) {
          const ruling = mayAct(life, { state, act, holds: [by] })
          const step = stepFrom(life, state, act)
          expect(ruling.permitted).toBe(step !== undefined && step.by === by)
          if (ruling.permitted && step) state = step.to
          expect(ends(life, state) || owedIn(life, state).length > 0).toBe(true)
        }
      }),
    )
  })
})

describe('a life that is not sound is found out', () => {
  const sound = lives[0] as Life
  const under = sound.steps[0]?.under as Life['steps'][number]['under']
  const faulty = (change: Partial<Life>) => faultsOf({ ...sound, ...change }).join('\n')

  test('a state nobody owes anything in', () =>
    expect(faulty({ duties: [] })).toContain('nobody owes anything in: open'))
  test('a state nothing leads to', () =>
    expect(faulty({ states: { ...sound.states, lost: { name: { zh: '失', en: 'lost' } } } })).toContain(
      'orphan state: lost',
    ))
  test('a state nothing leads out of', () =>
    expect(faulty({ steps: sound.steps.filter(({ from }) => from !== 'reported') })).toContain('dead end: reported'))
  test('two rows for one act', () =>
    expect(
      faulty({ steps: [...sound.steps, { from: 'open', act: 'report', by: 'verifier', to: 'verified', under }] }),
    ).toContain('fork: open/report'))
  test('a duty its debtor may not discharge', () =>
    expect(faulty({ duties: sound.duties.map((duty) => ({ ...duty, owes: 'nobody' })) })).toContain('cannot discharge'))
})
