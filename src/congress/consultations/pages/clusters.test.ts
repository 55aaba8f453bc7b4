import { expect, test } from 'vitest'
import type { OpinionLine } from '../contract.ts'
import { sortedBy } from './clusters.ts'

const line = (id: string, subject: string | null, cluster: number) => ({ id, subject, cluster }) as OpinionLine
const subjects = ['money', 'people'].map((id) => ({ id, name: { zh: id, en: id } }))

test('under their subjects in the order of the form, the fullest cluster first, what has none last', () => {
  const sorted = sortedBy(subjects, [
    line('a', null, 0),
    line('b', 'people', 1),
    line('c', 'money', 2),
    line('d', 'money', 3),
    line('e', 'money', 3),
  ])
  expect(
    sorted.map(({ subject, clusters }) => [
      subject?.id ?? null,
      clusters.map(({ lines }) => lines.map(({ id }) => id)),
    ]),
  ).toEqual([
    ['money', [['d', 'e'], ['c']]],
    ['people', [['b']]],
    [null, [['a']]],
  ])
})
