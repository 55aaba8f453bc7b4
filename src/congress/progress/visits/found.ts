import type { Checked, Found } from './contract.ts'
import { isMean } from './rules.ts'
import type { FindingRow } from './stops.ts'
import { checks } from './words.ts'

const toTenth = (value: number): number => Math.round(value * 10) / 10

/** What those who looked at one stop found together. @param named whether the reader may know who wrote what */
export function foundBy(rows: readonly FindingRow[], named: boolean): Found {
  const scores = rows.flatMap(({ score }) => score ?? [])
  const all = rows.map((row) => row.checks as Checked)
  const counts = checks.flatMap((check) => {
    const given = all.flatMap((each) => each[check] ?? [])
    const count = (verdict: string) => given.filter((each) => each === verdict).length
    return given.length > 0 ? [[check, { yes: count('yes'), partly: count('partly'), no: count('no') }] as const] : []
  })
  return {
    people: rows.length,
    mean:
      scores.length > 0 && (named || isMean(scores.length))
        ? toTenth(scores.reduce((sum, each) => sum + each, 0) / scores.length)
        : null,
    scores: scores.length,
    checks: Object.fromEntries(counts),
    notes: rows.filter(({ note }) => note).map(({ found_by, note }) => ({ by: named ? found_by : null, note })),
  }
}
