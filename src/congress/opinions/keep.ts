import type { UpdateObject } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import { opinionLife } from './life.ts'
import type { State } from './words.ts'

export interface Moved {
  id: string
  state: State
  version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as State,
  version,
})

/** One act of an opinion's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, opinionLife, performance))

type Changes = UpdateObject<Database, 'opinions.opinion', 'opinions.opinion'>

export const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx.updateTable('opinions.opinion').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()

const inRole = (work: Work, role: string): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, role] },
})

/** What happens because a day has passed, or of itself: nobody does it. */
export const asClock = (work: Work): Work => inRole(work, 'clock')

/** What whoever said it does by her code. */
export const asPerson = (work: Work): Work => inRole(work, 'person')
