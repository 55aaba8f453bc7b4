import type { Life } from '../../docket/words.ts'

/**
 * The states a matter went through, replayed from its record: each event names the past of an act. What an import
 * carried in one leap ends with the present state all the same.
 */
export function pathOf(life: Life, events: readonly string[], current: string): string[] {
  const path = [life.initial]
  for (const event of events) {
    const past = event.slice(event.indexOf('.') + 1)
    const at = path.at(-1)
    const step = life.steps.find(({ from, act }) => from === at && life.acts[act]?.past === past)
    if (step) path.push(step.to)
  }
  return path.at(-1) === current ? path : [...path, current]
}
