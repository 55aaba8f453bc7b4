import { undertakingLife, cadencePeriodLife } from './life.ts'
import { vacancyLife } from './vacancies/life.ts'
import type { Life } from './words.ts'

/** The lives that docket itself declares; rooms add theirs where the app is wired. */
export const docketLives: readonly Life[] = [undertakingLife, cadencePeriodLife, vacancyLife]

const nameless = { zh: '事项', en: 'matter' }

/** Looks names up in the lives the house knows. */
export const namesIn = (lives: readonly Life[]) => {
  const byKind = new Map(lives.map((life) => [life.kind, life]))
  return {
    kind: (kind: string) => byKind.get(kind)?.name ?? nameless,
    state: (kind: string, state: string) => byKind.get(kind)?.states[state]?.name ?? nameless,
    act: (kind: string, act: string) => byKind.get(kind)?.acts[act]?.name ?? nameless,
    /** What is owed in a state. */
    owed: (kind: string, state: string, act: string) =>
      byKind.get(kind)?.duties.find((duty) => duty.state === state && duty.act === act)?.called ??
      byKind.get(kind)?.acts[act]?.name ??
      nameless,
    /** The name of the act whose past is `past`. */
    done: (kind: string, past: string) =>
      Object.values(byKind.get(kind)?.acts ?? {}).find((act) => act.past === past)?.name ?? null,
  }
}
export type Names = ReturnType<typeof namesIn>
