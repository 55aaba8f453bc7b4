import type { z } from 'zod'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openMatter, perform, type Matter, type Performance } from '../../docket/index.ts'
import { matterOf, retitle } from '../../docket/index.ts'
import type { planPiece, revisePiece } from './contract.ts'
import { pieceLife } from './life.ts'
import { keepPictures } from './pictures.ts'
import { pieceOf, sectionsOf } from './queries.ts'
import type { State } from './words.ts'

export interface Moved {
  readonly id: string
  readonly state: State
  readonly version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as State,
  version,
})

/** One act of a piece's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, pieceLife, performance))

type Planned = z.output<NonNullable<typeof planPiece.body>>
type Revised = z.output<NonNullable<typeof revisePiece.body>>

const rowOf = ({ caller }: Work, { section, channel, title, body, audience, plannedOn }: Omit<Planned, 'id'>) => ({
  section,
  channel,
  title,
  body,
  audience,
  planned_on: plannedOn,
  written_by: caller.accountId,
  written_by_name: caller.name,
})

/** A column there is in this congress's list. @throws NotFound */
async function insistOnSection({ tx, congressId }: Work, letter: string): Promise<void> {
  if (!Object.hasOwn(await sectionsOf(tx, congressId), letter)) throw new NotFound('section')
}

/** Puts a piece into the plan (列入宣传计划). Sent twice with one id, it is planned once. */
export async function plan(work: Work, { id, ...planned }: Planned): Promise<Moved> {
  const { tx, congressId } = work
  await insistOnSection(work, planned.section)
  const known = await tx
    .selectFrom('docket.matter')
    .select('kind')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (known) return movedTo(await matterOf(tx, congressId, { kind: pieceLife.kind, id }))
  const matter = await openMatter(work, pieceLife, {
    id,
    title: planned.title,
    places: {},
    days: { 'planned-on': planned.plannedOn },
    facts: { channel: planned.channel, plannedOn: planned.plannedOn },
  })
  await tx
    .insertInto('publicity.piece')
    .values({ congress_id: congressId, id, ...rowOf(work, planned) })
    .execute()
  await keepPictures(work, { id, purpose: 'picture', files: planned.files })
  return movedTo(matter)
}

/** Changes a piece or its day, as long as it is only planned (修改). */
export async function revise(work: Work, { id, version, ...revised }: Revised & { id: string }): Promise<Moved> {
  const { tx, congressId } = work
  await insistOnSection(work, revised.section)
  const before = await pieceOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'revise',
    days: { 'planned-on': revised.plannedOn },
    facts: before.planned_on === revised.plannedOn ? {} : { plannedOn: revised.plannedOn, was: before.planned_on },
  })
  await tx
    .updateTable('publicity.piece')
    .set(rowOf(work, revised))
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await keepPictures(work, { id, purpose: 'picture', files: revised.files })
  if (before.title === revised.title) return moved
  await retitle(work, id, revised.title)
  return { ...moved, version: moved.version + 1 }
}
