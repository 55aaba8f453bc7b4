import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { openMatter, undertake } from '../docket/index.ts'
import { majorMatterLife } from './life.ts'
import type { State } from './words.ts'

interface Wanted {
  readonly organId: string
  readonly title?: string
  readonly decideBy?: string
  /** Days of its clauses, one each. */
  readonly clauses?: readonly string[]
}

/** A major matter that stands in a state, without the way there; published with its clauses where it is followed. */
export async function majorMatterIn(work: Work, state: State, wanted: Wanted): Promise<string> {
  const { tx, congressId, now, today } = work
  const { organId, title = '柏树湾村道拓宽工程', decideBy = null, clauses = [] } = wanted
  const [id, itemId] = [newId(), newId()]
  const published = state === 'following' ? today : null
  await openMatter(
    work,
    { ...majorMatterLife, initial: state },
    {
      id,
      title,
      places: { submitter: [{ kind: 'organ', id: organId }], committee: [{ kind: 'organ', id: organId }] },
      days: { ...(decideBy && { 'decide-by': decideBy }), 'last-clause': clauses.toSorted().at(-1) ?? today },
    },
  )
  await addLine(work, itemId)
  await tx
    .insertInto('decisions.major_matter')
    .values({
      congress_id: congressId,
      id,
      item_id: itemId,
      track: 'to-decide',
      organ_id: organId,
      title,
      decide_by: decideBy,
      resolution: published ? '决定拓宽柏树湾村道。' : '',
      published_on: published,
      created_at: now,
    })
    .execute()
  for (const [index, dueOn] of clauses.entries()) await addClause(work, id, { index, dueOn, organId })
  return id
}

async function addLine({ tx, congressId }: Work, itemId: string): Promise<void> {
  await tx
    .insertInto('decisions.catalogue_item')
    .values({
      congress_id: congressId,
      id: itemId,
      track: 'to-decide',
      name: '重大建设项目',
      asks_deputies: true,
      asks_groups: true,
      asks_party: false,
    })
    .execute()
}

async function addClause(work: Work, id: string, at: { index: number; dueOn: string; organId: string }): Promise<void> {
  const text = `第${at.index + 1}项任务`
  const undertakingId = await undertake(work, {
    sourceId: id,
    promise: text,
    owner: { kind: 'organ', id: at.organId },
    verifiers: [{ kind: 'role', id: 'staff' }],
    dueOn: at.dueOn,
  })
  await work.tx
    .insertInto('decisions.clause')
    .values({ congress_id: work.congressId, matter_id: id, ordinal: at.index + 1, text, undertaking_id: undertakingId })
    .execute()
}
