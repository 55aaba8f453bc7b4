import { practice } from '../../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../../law/ruling.ts'
import { newId } from '../../../../platform/database/id.ts'
import type { Work } from '../../../../platform/http/route.ts'
import { congressOf } from '../../../organs/index.ts'
import type { DeputyTable } from '../../deputy-columns.ts'
import { areasOf, areasOfDeputies } from '../queries.ts'
import { write } from '../tie.ts'
import { areaKindNames, placeName, type Area } from '../words.ts'
import { planAreas, type AreaPlan, type WantedTie } from './plan.ts'

const listed = practice(
  '新片区由导入的人看过名称再登记',
  'whoever imports looks at the names of new areas before they are entered',
)

/** A misspelt village would become a second one: new areas are made only when somebody has said so. */
export const mayMakeAreas = (facts: { missing: number; createAreas: boolean }): Ruling =>
  facts.missing === 0 || facts.createAreas
    ? permit(listed)
    : refuse(listed, 'areas-missing', { missing: facts.missing })

/** A plan of a table's areas, with what it changes. */
export interface PlannedAreas extends AreaPlan {
  readonly all: readonly Area[]
  /** New areas as the reader is asked about them: 鹭汀镇白苇村（村）. */
  readonly names: readonly string[]
  /** Whether a deputy's areas are others than before. */
  readonly changes: (certificate: string, deputyId: string) => boolean
}

const keyOf = ({ areaId, tie }: WantedTie) => `${tie} ${areaId}`

/** What the table's columns 选区 and 联系村居 would do; nothing is written. */
export async function plannedAreas(work: Work, table: DeputyTable, ids: readonly string[]): Promise<PlannedAreas> {
  const { tx, congressId, now } = work
  const [all, { level }] = [await areasOf(tx, congressId), await congressOf(tx, congressId)]
  // A thousandth apart, their ids are in the order of the table.
  let made = 0
  const plan = planAreas(table, { level, all, newId: () => newId(now.getTime() + (made += 1)) })
  const was = await areasOfDeputies(tx, congressId, ids)
  const areas = new Map([...all, ...plan.added].map((area) => [area.id, area]))
  return {
    ...plan,
    all,
    names: plan.added.map((area) => `${placeName(areas, area)}（${areaKindNames[area.kind].zh}）`),
    changes: (certificate, deputyId) => {
      const before = (was.get(deputyId) ?? []).filter(({ tie }) => plan.said.includes(tie)).map(keyOf)
      const after = (plan.ties.get(certificate) ?? []).map(keyOf)
      return before.toSorted().join() !== after.toSorted().join()
    },
  }
}

/** Enters the new areas, what votes where, and the areas of each deputy, by certificate to id. */
export async function enterAreas(work: Work, plan: PlannedAreas, deputies: ReadonlyMap<string, string>): Promise<void> {
  const { tx, congressId, now } = work
  if (plan.said.length === 0) return
  const rows = plan.added.map(({ id, kind, name, parentId }) => ({
    ...{ congress_id: congressId, id, kind, name },
    ...{ parent_id: parentId, created_at: now },
  }))
  if (rows.length > 0) await tx.insertInto('deputies.area').values(rows).execute()
  for (const [id, constituencyId] of plan.votesIn)
    await tx
      .updateTable('deputies.area')
      .set({ constituency_id: constituencyId })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
  const was = await areasOfDeputies(tx, congressId, [...deputies.values()])
  for (const [certificate, id] of deputies) {
    const unsaid = (was.get(id) ?? []).filter(({ tie }) => !plan.said.includes(tie))
    await write(work, id, [...unsaid, ...(plan.ties.get(certificate) ?? [])])
  }
}
