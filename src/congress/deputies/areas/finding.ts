import type { Area, AreaKind } from './words.ts'

/** What somebody typed, read against the areas known. */
export interface Understood {
  /** exact: an area's name is in what was typed; near: what was typed is part of names; none: neither. */
  readonly how: 'exact' | 'near' | 'none'
  readonly areas: readonly Area[]
  /** The words that were recognised, as typed. */
  readonly words: readonly string[]
}

const numerals = '零一二三四五六七八九'
const numeral = /[零一二三四五六七八九十百]+/g

/** 十二 → 12, 二十 → 20; digits in a row (一〇三) one by one. */
function arabic(text: string): string {
  if (!/[十百]/.test(text)) return [...text].map((each) => String(numerals.indexOf(each))).join('')
  let [total, digit] = [0, 0]
  for (const each of text) {
    const unit = each === '百' ? 100 : each === '十' ? 10 : 0
    if (unit === 0) digit = numerals.indexOf(each)
    else total += (digit || 1) * unit
    if (unit !== 0) digit = 0
  }
  return String(total + digit)
}

const offices = /(?:村民委员会|居民委员会|村委会|居委会|人民政府|街道办事处|办事处)$/
const officesInside = /村民委员会|村委会|村委/g

/**
 * What is written as it is compared: full-width digits and letters narrow, Chinese numerals as digits, no spaces and no
 * signs. Names and what is typed are both brought into it, so that 第三选区, 第3选区 and 第３ 选区 are one.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]+/gu, '')
    .replace(officesInside, '村')
    .replace(/村村/g, '村')
    .replace(numeral, arabic)

/** 民族乡 is written with its nationality, and said without. */
const nationalities =
  /(?:蒙古|维吾尔|哈萨克|柯尔克孜|乌孜别克|塔吉克|土家|布依|哈尼|傈僳|仡佬|拉祜|纳西|景颇|达斡尔|鄂温克|鄂伦春|[一-龥])族(?=[乡镇]$)/
const endings: Record<AreaKind, RegExp> = {
  township: /(?:镇|乡)$/,
  street: /街道$/,
  village: /(?:行政村|自然村|村)$/,
  community: /社区$/,
  constituency: /选区$/,
  'electing-unit': /(?:选举单位|人民代表大会|人大)$/,
}
/** A bare name of one sign would be found everywhere. */
const shortest = 2

/** A name with the ways it is also written in full (a nationality township without the nationality), and without its ending. */
function waysToWrite(name: string, kind: AreaKind): { full: string[]; bare: string[] } {
  const official = name.replace(offices, '')
  const full = [name, official, official.replace(nationalities, '')]
  return { full, bare: full.map((each) => each.replace(endings[kind], '')).filter((each) => !full.includes(each)) }
}

interface Key {
  readonly key: string
  readonly area: Area
  /** Without its ending, 白苇: not meant where another ending follows. */
  readonly bare: boolean
}

function keysOf(area: Area): Key[] {
  const ways = [area.name, ...area.aliases].map((name) => waysToWrite(name, area.kind))
  const full = [...new Set(ways.flatMap((way) => way.full).map(plain))].map((key) => ({ key, area, bare: false }))
  const bare = [...new Set(ways.flatMap((way) => way.bare).map(plain))].map((key) => ({ key, area, bare: true }))
  return [...full, ...bare].filter(({ key }) => key.length >= shortest)
}

interface Hit extends Key {
  readonly from: number
  readonly to: number
}

function hitsIn(typed: string, keys: readonly Key[]): Hit[] {
  const hits = keys.flatMap((each) => {
    const from = typed.indexOf(each.key)
    return from < 0 ? [] : [{ ...each, from, to: from + each.key.length }]
  })
  // 砖桥社区 is not 桥村.
  return hits.filter((hit) => !hits.some((other) => covers(other, hit)))
}

const covers = (other: Hit, hit: Hit): boolean =>
  other.from <= hit.from && other.to >= hit.to && other.key.length > hit.key.length

function isWithin(areas: ReadonlyMap<string, Area>, inner: Area, outer: Area): boolean {
  for (let at: Area | undefined = inner; at; at = at.parentId === null ? undefined : areas.get(at.parentId))
    if (at.parentId === outer.id) return true
  return false
}

/** 鹭汀镇 is not the community of 鹭汀, though it begins like it. */
const anotherEnding = /^(?:街道|社区|镇|乡|村|县|市|区|选区)/

/** The areas a typed address, name or constituency means: the longest known name in it, inside whatever else it names. */
export function understand(all: readonly Area[], asked: string): Understood {
  const typed = plain(asked)
  const areas = new Map(all.map((area) => [area.id, area]))
  const keys = all.filter(({ endedOn }) => endedOn === null).flatMap(keysOf)
  const hits = hitsIn(typed, keys)
  const sure = hits.filter(({ bare, to }) => !bare || !anotherEnding.test(typed.slice(to)))
  if (sure.length > 0) return exact(areas, sure)
  const part = typed.length < shortest ? [] : keys.filter(({ key }) => key.includes(typed))
  const near = [...new Set([...hits, ...part].map(({ area }) => area))]
  return near.length > 0 ? { how: 'near', areas: near, words: [asked.trim()] } : nothing
}

const nothing: Understood = { how: 'none', areas: [], words: [] }

function exact(areas: ReadonlyMap<string, Area>, hits: readonly Hit[]): Understood {
  const found = [...new Set(hits.map(({ area }) => area))]
  const words = [...new Set(found.map(({ name }) => name))]
  // Of 鹭汀镇 and its 白苇村 both named, the village is meant; what the same words say of both stays in doubt.
  const innermost = found.filter(
    (outer) => !found.some((inner) => isWithin(areas, inner, outer) && !sameWords(hits, inner, outer)),
  )
  const outers = found.filter((each) => !innermost.includes(each))
  const inNamed = innermost.filter((each) => outers.some((outer) => isWithin(areas, each, outer)))
  const meant = inNamed.length > 0 ? inNamed : innermost
  return { how: 'exact', areas: meant, words }
}

const spans = (hits: readonly Hit[], area: Area) =>
  hits.filter((hit) => hit.area === area).map(({ from, to }) => `${from}-${to}`)

const sameWords = (hits: readonly Hit[], one: Area, other: Area): boolean => {
  const theirs = new Set(spans(hits, other))
  return spans(hits, one).every((span) => theirs.has(span))
}
