import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { BulletinContent } from './content.ts'
import { bulletinLife } from './life.ts'

const keepers = ['staff', 'chair']

/** Bulletins with their matters: all for those who make and approve them, published ones for everybody. */
export function bulletins(db: Reader, { congressId, roles }: { congressId: number; roles: readonly string[] }) {
  const all = db
    .selectFrom('progress.bulletin as bulletin')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'bulletin.congress_id').onRef('matter.id', '=', 'bulletin.id'),
    )
    .where('bulletin.congress_id', '=', congressId)
  return roles.some((role) => keepers.includes(role)) ? all : all.where('matter.state', '=', 'published')
}

/** @throws NotFound where there is none, or not for this caller */
export async function bulletinOf({ tx, congressId, caller }: Work, id: string) {
  const row = await bulletins(tx, { congressId, roles: caller.roles })
    .selectAll('bulletin')
    .select(['matter.state', 'matter.version'])
    .where('bulletin.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(bulletinLife.kind)
  return { ...row, content: row.content as BulletinContent }
}

/** How many editions a period has that were published or are on their way; the last one's number. */
export async function editionsOf({ tx, congressId }: Work, { from, to }: { from: string; to: string }) {
  const rows = await tx
    .selectFrom('progress.bulletin as bulletin')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'bulletin.congress_id').onRef('matter.id', '=', 'bulletin.id'),
    )
    .select(['bulletin.edition', 'matter.state'])
    .where('bulletin.congress_id', '=', congressId)
    .where('bulletin.from_day', '=', from)
    .where('bulletin.to_day', '=', to)
    .execute()
  return {
    editions: rows.filter(({ state }) => state !== 'dropped').length,
    last: Math.max(0, ...rows.map(({ edition }) => edition)),
  }
}
