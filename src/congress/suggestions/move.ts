import type { UpdateObject } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Work } from '../../platform/http/route.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import { suggestionLife } from './life.ts'
import type { State } from './words.ts'
import { suggestionsSeenBy } from './visible.ts'

export interface Moved {
  id: string
  state: State
  version: number
}

export const movedTo = (matter: Matter): Moved => ({
  id: matter.id,
  state: matter.state as State,
  version: matter.version,
})

/** What an act needs to know of the paper it is done on. */
export async function paperOf(work: Work, id: string) {
  const paper = await suggestionsSeenBy(work.tx, work.congressId, work.caller)
    .selectAll('suggestion')
    .select(['matter.state', 'matter.version', 'matter.days'])
    .where('suggestion.id', '=', id)
    .executeTakeFirst()
  if (!paper) throw new NotFound('suggestion')
  return paper
}
export type Paper = Awaited<ReturnType<typeof paperOf>>

type Changes = UpdateObject<Database, 'suggestions.suggestion', 'suggestions.suggestion'>

/** Columns of the paper that change with an act. */
export async function note(work: Work, id: string, changed: Changes): Promise<void> {
  await work.tx
    .updateTable('suggestions.suggestion')
    .set(changed)
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
}

/** One act on a suggestion the caller may see. @throws NotFound, Overtaken, Refused */
export async function move(work: Work, performance: Performance): Promise<Moved> {
  await paperOf(work, performance.id)
  return movedTo(await perform(work, suggestionLife, performance))
}
