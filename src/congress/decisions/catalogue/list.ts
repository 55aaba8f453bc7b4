import { listed } from '../bases.ts'
import type { Work } from '../../../platform/http/route.ts'
import { congressOf } from '../../organs/index.ts'
import { tracks, type Tag, type Track } from '../words.ts'
import type { CatalogueItem } from './contract.ts'
import { basisOf, usualList } from './usual.ts'

/** The lines in use, in the order in which they were entered. */
export const linesInUse = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) =>
  tx
    .selectFrom('decisions.catalogue_item')
    .select(['id', 'key', 'track', 'name', 'tags', 'papers'])
    .select(['asks_deputies as asksDeputies', 'asks_groups as asksGroups', 'asks_party as asksParty'])
    .where('congress_id', '=', congressId)
    .where('ended_on', 'is', null)

/** The congress's list of major matters (重大事项清单), by what is done with them. */
export async function readList(work: Work): Promise<{ rows: CatalogueItem[]; usualLeft: number }> {
  const { level } = await congressOf(work.tx, work.congressId)
  const found = await linesInUse(work).orderBy('id').execute()
  const rows = found.map((row) => ({
    ...row,
    track: row.track as Track,
    tags: row.tags as Tag[],
    under: basisOf(row.key) ?? listed,
  }))
  const have = new Set(found.map(({ key }) => key))
  return {
    rows: tracks.flatMap((track) => rows.filter((row) => row.track === track)) as CatalogueItem[],
    usualLeft: usualList(level).filter(({ key }) => !have.has(key)).length,
  }
}
