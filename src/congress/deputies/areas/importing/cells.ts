import { isLivedIn, type Area, type AreaKind } from '../words.ts'

/** An area as a cell names it. */
export interface Named {
  readonly name: string
  readonly kind: AreaKind
  /** The township or street the cell, or the deputy's delegation, says it lies in. */
  readonly town: string | null
}

/** What a cell of 选区 says: its name, and the villages that vote in it where they are given in brackets. */
export interface NamedConstituency extends Named {
  readonly covers: readonly Named[]
}

const between = /[、，,；;\n]+/
const parts = (text: string): string[] => [...new Set(text.split(between).map((each) => each.trim()))].filter(Boolean)

/** 岚源街道代表团 is of 岚源街道; 第一代表小组 and 县直第一代表团 are of no one place. */
export const townOf = (delegation: string): string | null =>
  /^(.+?(?:街道|镇|乡))(?:代表团|代表小组|代表组)$/.exec(delegation)?.[1] ?? null

export const kindOfPlace = (name: string): AreaKind =>
  name.endsWith('街道')
    ? 'street'
    : /[镇乡]$/.test(name)
      ? 'township'
      : /社区|居委会$/.test(name)
        ? 'community'
        : 'village'

/** Reads cells against the townships there are: 鹭汀镇白苇村 is 白苇村 of 鹭汀镇. */
export function cellReader(towns: ReadonlySet<string>, electing: AreaKind) {
  const split = (text: string): [town: string | null, rest: string] => {
    const town = [...towns].filter((each) => text.startsWith(each) && text.length > each.length).sort(byLength)[0]
    return town === undefined ? [null, text] : [town, text.slice(town.length)]
  }
  const place = (text: string, home: string | null): Named => {
    const [town, name] = split(text)
    const kind = kindOfPlace(name)
    return { name, kind, town: isLivedIn(kind) ? (town ?? home) : null }
  }
  return {
    contacts: (cell: string, home: string | null): Named[] => parts(cell).map((each) => place(each, home)),
    constituency: (cell: string, home: string | null): NamedConstituency | null => {
      const [, said = cell, inside = ''] = /^([^（(]+)[（(]([^）)]*)[）)]\s*$/.exec(cell) ?? []
      if (said.trim() === '') return null
      const [town, name] = split(said.trim())
      const covers = parts(inside).map((each) => place(each, town ?? home))
      return { name, kind: electing, town: town ?? home, covers }
    },
  }
}

const byLength = (one: string, other: string) => other.length - one.length

/** The one area a cell means; 'several' where the name alone does not say which. */
export function areaNamed(all: readonly Area[], { name, kind, town }: Named): Area | 'several' | null {
  const areas = new Map(all.map((area) => [area.id, area]))
  const same = all.filter(
    (area) =>
      area.endedOn === null &&
      isLivedIn(area.kind) === isLivedIn(kind) &&
      (area.name === name || area.aliases.includes(name)),
  )
  const townNameOf = (area: Area) => (area.parentId === null ? null : (areas.get(area.parentId)?.name ?? null))
  const here = town === null ? same : same.filter((area) => townNameOf(area) === town)
  if (here.length > 1) return 'several'
  return here[0] ?? null
}
