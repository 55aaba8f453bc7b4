import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { ElectionLaw } from '../../../law/election-law.ts'
import { isDirectlyElected, type Level } from '../../../law/level.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { elects, isLivedIn, placeName, type Area, type AreaKind } from './words.ts'

const once = practice('同一乡镇、街道内村居不重名', 'no two areas of one place bear the same name')

/** 县、乡代表由选区选民直接选出；设区的市以上由选举单位选出。 */
export const mayElectSo = (level: Level, kind: AreaKind): Ruling => {
  const article = ElectionLaw('3')
  const right: AreaKind = isDirectlyElected(level) ? 'constituency' : 'electing-unit'
  return !elects(kind) || kind === right ? permit(article) : refuse(article, 'area-not-elected-so', { kind, right })
}

type Placed = Pick<Area, 'id' | 'name' | 'kind' | 'parentId' | 'constituencyId'>

/** Whether an area may stand as it is written among those there are. */
export function mayStand(level: Level, all: readonly Area[], area: Placed): Ruling {
  const areas = new Map(all.map((each) => [each.id, each]))
  const electing = mayElectSo(level, area.kind)
  if (!electing.permitted) return electing
  const taken = all.find(
    ({ id, name, parentId, endedOn }) =>
      id !== area.id && endedOn === null && name === area.name && parentId === area.parentId,
  )
  if (taken) return refuse(once, 'area-name-taken', { name: placeName(areas, taken) })
  const ways = [area.parentId, area.constituencyId]
  const ended = ways.map((id) => (id === null ? undefined : areas.get(id))).find((each) => each?.endedOn)
  if (ended) return refuse(once, 'area-has-ended', { name: ended.name, on: ended.endedOn })
  if (ways.some((id) => isAbove(areas, area.id, id))) return refuse(once, 'area-in-itself', { name: area.name })
  const votesIn = area.constituencyId === null ? undefined : areas.get(area.constituencyId)
  if (votesIn && (!elects(votesIn.kind) || elects(area.kind)))
    return refuse(ElectionLaw('3'), 'area-votes-nowhere', { name: votesIn.name })
  return electing
}

/** Whether going up from `id` by either way one comes to `self`. */
function isAbove(areas: ReadonlyMap<string, Area>, self: string, id: string | null): boolean {
  const seen = new Set<string>()
  const ways = [id]
  for (let at = ways.pop(); at !== undefined; at = ways.pop()) {
    if (at === null || seen.has(at)) continue
    if (at === self) return true
    seen.add(at)
    const area = areas.get(at)
    ways.push(area?.parentId ?? null, area?.constituencyId ?? null)
  }
  return false
}

/** 撤并: only what nothing lies in any more. */
export function mayEnd(all: readonly Area[], area: Area): Ruling {
  if (area.endedOn !== null) return refuse(once, 'area-has-ended', { name: area.name, on: area.endedOn })
  const parts = all.filter(
    ({ parentId, constituencyId, endedOn }) => endedOn === null && (parentId === area.id || constituencyId === area.id),
  )
  return parts.length === 0
    ? permit(once)
    : refuse(once, 'area-has-parts', { name: area.name, count: parts.length, first: parts[0]?.name ?? '' })
}

/** 由选区或者选举单位选出: never by a village as such. */
export const mayBeElectedIn = ({ kind, name, endedOn }: Area): Ruling =>
  endedOn !== null
    ? refuse(once, 'area-has-ended', { name, on: endedOn })
    : elects(kind)
      ? permit(ElectionLaw('3'))
      : refuse(ElectionLaw('3'), 'area-elects-nobody', { name })

/** 分工联系选民、就地就近联系群众: in villages and communities; whoever has townships for an area keeps contact with them. */
export function mayContact({ kind, name, endedOn }: Area): Ruling {
  const article = isLivedIn(kind) ? OrganicLaw('43') : DeputiesLaw('28')
  if (endedOn !== null) return refuse(once, 'area-has-ended', { name, on: endedOn })
  return elects(kind) ? refuse(article, 'area-not-lived-in', { name }) : permit(article)
}
