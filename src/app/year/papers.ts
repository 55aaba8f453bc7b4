import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addDays, type Day } from '../../law/day.ts'
import { chance, idOf, oneOf } from './chance.ts'
import { deputies, organs } from './cast.ts'

/** A suggestion somebody will write in the year. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly facts: string
  readonly points: readonly string[]
  readonly category: string
  readonly place: string
  /** Names, of the deputy who writes it and the organ it is for. */
  readonly deputy: string
  readonly organ: string
  readonly writtenOn: Day
}

/** When the congress sat, and the last day on which the year brings a new paper. */
export const session = { opensOn: '2026-02-03', closesOn: '2026-02-06' } as const
const between = { from: '2026-03-02', days: 260 } as const

const places = [
  '上堰村',
  '书院坡',
  '河口镇',
  '大坪乡',
  '新桥社区',
  '东湾村',
  '石门街道',
  '柳林村',
  '北关社区',
  '白沙镇',
]
const matters: readonly (readonly [want: string, thing: string, category: string])[] = [
  ['修复', '灌溉水渠', '水利'],
  ['加固', '山塘水库', '水利'],
  ['硬化', '通村公路', '交通'],
  ['增开', '公交线路', '交通'],
  ['扩建', '乡镇卫生院', '卫生'],
  ['改造', '中心小学食堂', '教育'],
  ['整治', '污水管网', '城建'],
  ['增设', '路灯', '城建'],
  ['提升', '养老服务站', '民政'],
  ['规范', '农贸市场', '市场监管'],
  ['完善', '高标准农田配套', '农业'],
  ['建设', '文化活动广场', '文化'],
  ['清理', '废弃矿坑', '自然资源'],
  ['增加', '校园周边警力', '公安交通'],
]

interface Told {
  readonly title: string
  readonly facts: string
  readonly category: string
  readonly place: string
}

const generated: readonly Told[] = matters.flatMap(([want, thing, category]) =>
  places.flatMap((place) =>
    ['', '（二期）'].map((part) => ({
      title: `关于${want}${place}${thing}${part}的建议`,
      facts: `${place}${thing}年久失修，三个村一千二百人受影响，近两年反映九次。`,
      category,
      place,
    })),
  ),
)

const beside = fileURLToPath(new URL('../../../../shared/data/suggestions.jsonl', import.meta.url))

/** The published suggestions, where the collection lies beside the project or where it is said to lie; else none. */
function published(): Told[] {
  const path = process.env['LIANXIN_REAL_SUGGESTIONS'] ?? beside
  if (!existsSync(path)) return []
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows
    .map((row) => JSON.parse(row) as { title: string; body: string; category: string })
    .map(({ title, body, category }) => ({ title, facts: body, category, place: '' }))
}

const organFor = ({ category, title }: Told): string =>
  (organs.find(({ categories }) => categories.includes(category)) ?? oneOf(organs, 'organ', title)).name

/** Two of three at the session, the others through the year. */
const writtenOn = (title: string): Day =>
  chance('at the session', title) < 0.65
    ? addDays(session.opensOn, Math.floor(chance('day', title) * 4))
    : addDays(between.from, Math.floor(chance('day', title) * between.days))

const written = (told: Told): Paper => ({
  ...told,
  id: idOf('paper', told.title),
  points: ['现场查看并拿出处理意见', '列入年度计划办理'].slice(0, chance('points', told.title) < 0.3 ? 1 : 2),
  deputy: oneOf(deputies, 'deputy', told.title).name,
  organ: organFor(told),
  writtenOn: writtenOn(told.title),
})

/** So many papers, the published ones first; no two of one title, by which runs are compared. */
export function papersOf(count: number): Paper[] {
  const spread = generated.toSorted((one, other) => chance(one.title) - chance(other.title))
  const papers = [...published(), ...spread].slice(0, count).map(written)
  if (new Set(papers.map(({ title }) => title)).size < count) throw new Error(`no ${count} different papers`)
  return papers
}

/** As a proposal is typed: its points numbered, where there are several. */
export const proposalOf = ({ points: [first = '', second] }: Pick<Paper, 'points'>): string =>
  second === undefined ? first : `一、${first}；\n二、${second}`
