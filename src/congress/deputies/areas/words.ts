import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/** What an area is: where people live, or where they elect. */
export const areaKinds = ['township', 'street', 'village', 'community', 'constituency', 'electing-unit'] as const
export type AreaKind = (typeof areaKinds)[number]

export const areaKindNames: Record<AreaKind, Bilingual> = {
  township: { zh: '乡镇', en: 'township' },
  street: { zh: '街道', en: 'subdistrict' },
  village: { zh: '村', en: 'village' },
  community: { zh: '社区', en: 'community' },
  constituency: { zh: '选区', en: 'constituency' },
  'electing-unit': { zh: '选举单位', en: 'electing unit' },
}

/** Where somebody lives, smallest first: what contact is divided by. */
export const lived = ['village', 'community'] as const satisfies readonly AreaKind[]
/** What elects: its deputies are those elected in it. */
export const electing = ['constituency', 'electing-unit'] as const satisfies readonly AreaKind[]
export const elects = (kind: AreaKind): boolean => (electing as readonly AreaKind[]).includes(kind)
export const isLivedIn = (kind: AreaKind): boolean => (lived as readonly AreaKind[]).includes(kind)

/** What ties a deputy to an area. */
export const ties = ['elected-in', 'contacts'] as const
export type Tie = (typeof ties)[number]

export const tieNames: Record<Tie, Bilingual> = {
  'elected-in': { zh: '由此选出', en: 'elected here' },
  contacts: { zh: '在此联系群众', en: 'keeps contact here' },
}

/** An area with what finding it needs. */
export interface Area {
  readonly id: string
  readonly kind: AreaKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Where it lies. */
  readonly parentId: string | null
  /** What its people vote in, where that is another area. */
  readonly constituencyId: string | null
  readonly endedOn: string | null
}

/** A name with where it lies, as people write it: 鹭汀镇白苇村. */
export function placeName(areas: ReadonlyMap<string, Area>, area: Area): string {
  const above = area.parentId === null ? undefined : areas.get(area.parentId)
  // 芦滩村第一选区 says already where it is.
  const said = above !== undefined && area.name.startsWith(above.name)
  return above && !said && !elects(above.kind) ? placeName(areas, above) + area.name : area.name
}

export const areaWords = sentences({
  area: { zh: '片区', en: 'area' },
  constituency: { zh: '选区', en: 'constituency' },
  contactArea: { zh: '联系村居', en: 'contact area' },
})
