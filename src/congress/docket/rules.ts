import { practice } from '../../law/article.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import type { Life, Owed, Step } from './life-table.ts'

const table = practice('按办理流程逐步办理', 'a matter moves by the steps of its life')

/** The step an act would take from a state, if there is one. */
export const stepFrom = (life: Life, state: string, act: string): Step | undefined =>
  life.steps.find((step) => step.from === state && step.act === act)

/** Whether this act may be done now by somebody who holds these parties' places. */
export function mayAct(
  life: Life,
  { state, act, holds }: { state: string; act: string; holds: readonly string[] },
): Ruling {
  const step = stepFrom(life, state, act)
  if (!step) return refuse(table, 'act-out-of-state', { kind: life.kind, state, act })
  if (!holds.includes(step.by)) return refuse(step.under, 'not-your-act', { kind: life.kind, act, by: step.by })
  return permit(step.under)
}

/** What is owed while a matter rests in a state. */
export const owedIn = (life: Life, state: string): readonly Owed[] => life.duties.filter((duty) => duty.state === state)

export const ends = (life: Life, state: string): boolean => life.states[state]?.ends === true

/** Everything wrong with a life table: dead ends, orphans, states nobody owes anything in, duties nobody can discharge. */
export function faultsOf(life: Life): string[] {
  const states = Object.keys(life.states)
  const reached = reachable(life, life.initial)
  const faults: string[] = []
  for (const state of states) {
    const out = life.steps.filter((step) => step.from === state)
    if (!reached.has(state)) faults.push(`orphan state: ${state}`)
    if (ends(life, state)) {
      if (out.length > 0 && !life.states[state]?.reopens) faults.push(`an end that goes on: ${state}`)
      continue
    }
    if (out.length === 0) faults.push(`dead end: ${state}`)
    if (owedIn(life, state).length === 0) faults.push(`nobody owes anything in: ${state}`)
    const onward = reachable(life, state)
    if (![...onward].some((each) => ends(life, each))) faults.push(`no way to an end from: ${state}`)
  }
  for (const { state, owes, act, since } of life.duties) {
    const step = stepFrom(life, state, act)
    if (!step || step.by !== owes) faults.push(`a duty its debtor cannot discharge: ${state}/${act}/${owes}`)
    if (since !== 'entered' && !life.days?.[since]) faults.push(`a duty counted from an unknown day: ${state}/${since}`)
  }
  for (const [state, { seenBy = [] }] of Object.entries(life.states))
    for (const party of seenBy) if (!life.parties[party]) faults.push(`shown to an unknown party: ${state}/${party}`)
  return [...faults, ...misnamed(life, states), ...forks(life)]
}

function misnamed(life: Life, states: readonly string[]): string[] {
  const known = (name: string, names: readonly string[], what: string) =>
    names.includes(name) ? [] : [`unknown ${what}: ${name}`]
  return life.steps.flatMap((step) => [
    ...known(step.from, states, 'state'),
    ...known(step.to, states, 'state'),
    ...known(step.act, Object.keys(life.acts), 'act'),
    ...known(step.by, Object.keys(life.parties), 'party'),
  ])
}

/** Two rows for one act from one state would be two answers. */
function forks(life: Life): string[] {
  const seen = new Set<string>()
  return life.steps.flatMap(({ from, act }) => {
    const key = `${from}/${act}`
    if (seen.has(key)) return [`fork: ${key}`]
    seen.add(key)
    return []
  })
}

function reachable(life: Life, start: string): Set<string> {
  const found = new Set([start])
  for (const state of found) for (const step of life.steps) if (step.from === state) found.add(step.to)
  return found
}

export interface LadderSettings {
  /** Calendar days before the due day on which a reminder goes out, e.g. [10, 3]. */
  readonly remindBefore: readonly number[]
  /** Working days past the due day at which the duty is urged (催办) and put under supervision (督办). */
  readonly urgeAfter: number
  readonly superviseAfter: number
}

/** The rung a duty stands on: days left before its day, or working days past it. It never goes down again. */
export function rungOf(ladder: LadderSettings, { daysLeft, workdaysOver }: { daysLeft: number; workdaysOver: number }) {
  if (daysLeft >= 0) return daysLeft <= Math.max(0, ...ladder.remindBefore) ? 'reminded' : 'open'
  if (workdaysOver >= ladder.superviseAfter) return 'supervised'
  return workdaysOver >= ladder.urgeAfter ? 'urged' : 'overdue'
}

export const sameDays = practice('日历变动先预览，确认后改期', 'a calendar is previewed, then confirmed')

/** A year's lines name days of that year, and each of them once: else what was previewed is not what would stand. */
export function mayStand(change: { year: number; days: readonly { day: string }[] }): Ruling {
  const named = change.days.map(({ day }) => day)
  const stranger = named.find((day) => !day.startsWith(`${change.year}-`))
  if (stranger) return refuse(sameDays, 'day-of-another-year', { day: stranger, year: change.year })
  const twice = named.find((day, index) => named.indexOf(day) !== index)
  return twice ? refuse(sameDays, 'day-twice', { day: twice }) : permit(sameDays)
}
