import type { Life } from '../../words.ts'

/** The shortest way by these steps from one state to another, both ends left out; null where there is none. */
function shortest(steps: Life['steps'], from: string, to: string): string[] | null {
  const via = new Map<string, string | null>([[from, null]])
  const waiting = [from]
  for (let at = waiting.shift(); at !== undefined && !via.has(to); at = waiting.shift())
    for (const step of steps.filter((each) => each.from === at && !via.has(each.to))) {
      via.set(step.to, step.from)
      waiting.push(step.to)
    }
  if (!via.has(to)) return null
  const way: string[] = []
  for (let at = via.get(to); at && at !== from; at = via.get(at)) way.unshift(at)
  return way
}

/** The shortest usual way from one state to another, else the shortest there is. */
function between({ steps, states }: Life, from: string, to: string): string[] {
  const usual = steps.filter((step) => step.to === to || !states[step.to]?.aside)
  return shortest(usual, from, to) ?? shortest(steps, from, to) ?? []
}

/**
 * The states a matter went through, replayed from its record: each event names the past of an act. Where an import
 * carried it on in one leap, the shortest usual way of the table fills the gap.
 */
export function pathOf(life: Life, events: readonly string[], current: string): string[] {
  const path = [life.initial]
  for (const event of events) {
    const past = event.slice(event.indexOf('.') + 1)
    const at = path.at(-1)
    const step = life.steps.find(({ from, act }) => from === at && life.acts[act]?.past === past)
    // Where an act leaves it where it was, it went nowhere.
    if (step && step.to !== at) path.push(step.to)
  }
  const last = path.at(-1) ?? life.initial
  return last === current ? path : [...path, ...between(life, last, current), current]
}
