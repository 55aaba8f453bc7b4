import type { UpdateObject } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import type { Moved } from './acts-contract.ts'
import { majorMatterLife } from './life.ts'
import { majorMattersSeenBy } from './visible.ts'
import type { Body, State, Track } from './words.ts'

export const movedTo = (matter: Matter): Moved => ({
  id: matter.id,
  state: matter.state as State,
  version: matter.version,
})

/** A major matter the caller may see, with its line of the list. @throws NotFound */
export async function majorMatterOf(work: Work, id: string) {
  const row = await majorMattersSeenBy(work.tx, work.congressId, work.caller)
    .innerJoin('decisions.catalogue_item as item', (on) =>
      on.onRef('item.congress_id', '=', 'major.congress_id').onRef('item.id', '=', 'major.item_id'),
    )
    .selectAll('major')
    .select(['matter.state', 'matter.version', 'matter.days'])
    .select(['item.papers', 'item.asks_deputies', 'item.asks_groups', 'item.asks_party', 'item.ended_on'])
    .where('major.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('major-matter')
  return { ...row, state: row.state as State, track: row.track as Track, body: row.body as Body | null }
}
export type MajorMatter = Awaited<ReturnType<typeof majorMatterOf>>

type Changes = UpdateObject<Database, 'decisions.major_matter', 'decisions.major_matter'>

/** Columns of the major matter that change with an act. */
export async function note(work: Pick<Work, 'tx' | 'congressId'>, id: string, changed: Changes): Promise<void> {
  await work.tx
    .updateTable('decisions.major_matter')
    .set(changed)
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
}

/** One act on a major matter the caller may see. @throws NotFound, Overtaken, Refused */
export async function move(work: Work, performance: Performance): Promise<Moved> {
  await majorMatterOf(work, performance.id)
  return movedTo(await perform(work, majorMatterLife, performance))
}

/** Notes in the record that the office entered what the presidium decided. */
export const enteredFor = ({ caller }: Pick<Work, 'caller'>) =>
  caller.roles.includes('chair') ? {} : { enteredFor: { zh: '主席团／主任会议的决定', en: 'the presidium’s decision' } }
