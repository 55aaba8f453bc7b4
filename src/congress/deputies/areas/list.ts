import type { Work } from '../../../platform/http/route.ts'
import type { AreaLine } from './contract.ts'
import { areasOf, tiedDeputies } from './queries.ts'
import { placeName } from './words.ts'

/** Every area with the deputies in office tied to it, and whether the caller may write (片区). */
export async function list(work: Work): Promise<{ rows: AreaLine[]; mayWrite: boolean }> {
  const { tx, congressId, today, caller } = work
  const all = await areasOf(tx, congressId)
  const areas = new Map(all.map((area) => [area.id, area]))
  const tied = Map.groupBy(await tiedDeputies(tx, congressId, today), ({ areaId }) => areaId)
  const rows = all.map((area) => ({
    ...area,
    aliases: [...area.aliases],
    place: placeName(areas, area),
    deputies: (tied.get(area.id) ?? []).map(({ id, name, tie }) => ({ id, name, tie })),
  }))
  return { rows, mayWrite: caller.roles.includes('staff') }
}
