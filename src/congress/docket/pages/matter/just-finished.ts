import type { Finished } from './matter-page.ts'

let last: { readonly id: string; readonly finished: Finished } | null = null

/** Tells a paper's page what was done to it on the page before. */
export const leaveFinished = (id: string, finished: Finished): void => {
  last = { id, finished }
}

/** What was done to this paper on the page before; said once. */
export function justFinished(id: string): Finished | null {
  const said = last?.id === id ? last.finished : null
  last = null
  return said
}
