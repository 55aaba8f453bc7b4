import type { Bilingual } from '../../../law/bilingual.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record, type Happening } from '../../../platform/record/record.ts'
import { foundBy } from './found.ts'
import { findingsOf, photosOf, stopsOf, type Stop } from './stops.ts'
import { practiceNames } from './words.ts'

/** A mean with its count: one figure alone would say nothing of how many stand behind it. */
const scoreSaid = (mean: number, scores: number): Bilingual => ({
  zh: `平均 ${mean} 分（${scores} 人评分）`,
  en: `${mean} on average (${scores} scoring)`,
})

/** What was left at each stop of a visit: findings, photographs. */
async function leftAt(work: Work, stops: readonly Stop[]) {
  const ids = stops.map((stop) => stop.id)
  const findings = await findingsOf(work, ids)
  const photos = await photosOf(work, ids)
  return ({ id }: Stop) => ({
    found: foundBy(
      findings.filter(({ stop_id }) => stop_id === id),
      false,
    ),
    photos: photos.filter(({ stop_id }) => stop_id === id).length,
  })
}

async function kindsOf({ tx, congressId }: Work, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('docket.matter')
    .select(['id', 'kind'])
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

const noneFound = '' // a fact that is empty is not told

/**
 * Once its minutes are out, what a visit found stands in the history of whatever was looked at: the mean, never anybody's
 * own score, and what must be put right. Of a stop where nobody left a word nothing is told: it may have been passed by.
 */
export async function tellOfVisit(work: Work, { id, kind }: { id: string; kind: string }): Promise<void> {
  if (kind !== 'site-visit') return
  const stops = await stopsOf(work, id)
  const left = await leftAt(work, stops)
  const kinds = await kindsOf(
    work,
    stops.flatMap(({ item_id }) => item_id ?? []),
  )
  const told = stops.flatMap((stop): Happening[] => {
    const itemKind = stop.item_id && kinds.get(stop.item_id)
    const { found, photos } = left(stop)
    const wasSeen = found.people > 0 || photos > 0 || stop.practice || stop.toRectify.length > 0
    if (!stop.item_id || !itemKind || !wasSeen) return []
    const facts = {
      gatheringId: id,
      place: stop.place,
      photos,
      found: stop.practice ? practiceNames[stop.practice] : noneFound,
      note: stop.reason,
      score: found.mean === null ? noneFound : scoreSaid(found.mean, found.scores),
      toRectify: stop.toRectify.map(({ what }) => what).join('；'),
    }
    const subject = { kind: itemKind, id: stop.item_id }
    return [{ name: `${itemKind}.visited`, subject, actor: work.caller, under: DeputiesLaw('29'), facts }]
  })
  await record(work, ...told)
}
