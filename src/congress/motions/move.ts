import type { UpdateObject } from 'kysely'
import { newId } from '../../platform/database/id.ts'
import type { Database } from '../../platform/database/schema.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import type { Moved } from './acts-contract.ts'
import { motionLife } from './life.ts'
import { motionsSeenBy } from './visible.ts'
import type { Mover, PaperKind, State } from './words.ts'

export const movedTo = (matter: Matter): Moved => ({
  id: matter.id,
  state: matter.state as State,
  version: matter.version,
})

/** What an act needs to know of the motion it is done on. @throws NotFound */
export async function motionOf(work: Work, id: string) {
  const motion = await motionsSeenBy(work.tx, work.congressId, work.caller)
    .selectAll('motion')
    .select(['matter.state', 'matter.version', 'matter.days'])
    .where('motion.id', '=', id)
    .executeTakeFirst()
  if (!motion) throw new NotFound('motion')
  return { ...motion, mover: motion.mover as Mover, state: motion.state as State }
}
export type Motion = Awaited<ReturnType<typeof motionOf>>

type Changes = UpdateObject<Database, 'motions.motion', 'motions.motion'>

/** Columns of the motion that change with an act. */
export async function note(work: Work, id: string, changed: Changes): Promise<void> {
  await work.tx
    .updateTable('motions.motion')
    .set(changed)
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
}

/** One act on a motion the caller may see. @throws NotFound, Overtaken, Refused */
export async function move(work: Work, performance: Performance): Promise<Moved> {
  await motionOf(work, performance.id)
  return movedTo(await perform(work, motionLife, performance))
}

/** Keeps what was given in writing: an opinion, a report, a decision, a result. */
export async function file(
  work: Work,
  { motionId, kind, organId, text }: { motionId: string; kind: PaperKind; organId: string | null; text: string },
): Promise<void> {
  await work.tx
    .insertInto('motions.paper')
    .values({
      congress_id: work.congressId,
      id: newId(work.now.getTime()),
      motion_id: motionId,
      kind,
      organ_id: organId,
      text,
      given_on: work.today,
      given_by: work.caller.name,
    })
    .execute()
}

/** Notes in the record that the office entered what the presidium decided. */
export const enteredFor = ({ caller }: Pick<Work, 'caller'>) =>
  caller.roles.includes('chair') ? {} : { enteredFor: { zh: '主席团／主任会议的决定', en: 'the presidium’s decision' } }
