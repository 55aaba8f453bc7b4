import { areasOf, deputyByName, placeName } from '../congress/deputies/index.ts'
import { matterOf } from '../congress/docket/index.ts'
import { addDays } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { askAs, type AskAs } from './demonstration-story.ts'

/** The same house on another morning: what the demonstration shows of the past was done then. */
export const onDay = (work: Work, day: string): Work => ({
  ...work,
  now: new Date(`${day}T09:00:00+08:00`),
  today: day,
})

interface SeedStation {
  readonly kind: string
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly hours: string
  /** Areas whose place begins so. */
  readonly serves: string
  /** The first of them heads the station. */
  readonly deputies: readonly string[]
}

/** The two stations of the made-up county. */
const seedStations: readonly SeedStation[] = [
  {
    kind: 'demonstration',
    name: '岚源街道代表联络站',
    address: '岚源街道人民路18号便民服务中心二楼',
    phone: '0700-8800118',
    hours: '每周三上午9:00—11:30',
    serves: '岚源街道',
    deputies: ['沈砚青', '翁贞', '严志远'],
  },
  {
    kind: 'ordinary',
    name: '枫堰镇代表联络站',
    address: '枫堰镇党群服务中心一楼',
    phone: '0700-8800226',
    hours: '每月第二、第四个周五上午9:00—11:30',
    serves: '枫堰镇',
    deputies: ['覃月禾', '姜永年'],
  },
]

interface SeedDay {
  readonly station: number
  /** Days from today. */
  readonly ahead: number
  readonly topic: string
  /** What somebody said; '' where nobody came; null where the day is still to come. */
  readonly said: string | null
}

const seedDays: readonly SeedDay[] = [
  {
    station: 0,
    ahead: -14,
    topic: '灌溉用水和渠道管护',
    said: '北支渠今年又淤了半边，下游四个组轮不上水，想请水利部门看看能不能清一清。',
  },
  { station: 1, ahead: -7, topic: '', said: '' },
  { station: 1, ahead: 7, topic: '村卫生室和老人看病', said: null },
]

interface Opened {
  readonly id: string
  /** Those on its roster, the head first. */
  readonly deputies: readonly { readonly id: string; readonly name: string }[]
}

async function openStation(work: Work, clerk: string, seed: SeedStation): Promise<Opened> {
  const { serves, deputies, ...station } = seed
  const id = newId(work.now.getTime())
  const all = await areasOf(work.tx, work.congressId)
  const known = new Map(all.map((area) => [area.id, area]))
  const lived = all.filter(({ kind }) => ['village', 'community', 'township', 'street'].includes(kind))
  const areas = lived.filter((area) => placeName(known, area).startsWith(serves)).map((area) => area.id)
  const ask = askAs(onDay(work, addDays(work.today, -40)))
  await ask('clerk', clerk, 'addStation', { params: { id }, body: { ...station, keeper: clerk, areas } })
  const found = await Promise.all(
    deputies.map(async (name) => ({ name, id: await deputyByName(work.tx, work.congressId, name) })),
  )
  const here = found.flatMap(({ name, id: deputyId }) => (deputyId ? [{ name, id: deputyId }] : []))
  const ids = here.map((deputy) => deputy.id)
  await ask('clerk', clerk, 'attachDeputies', { params: { id }, body: { deputies: ids, lead: ids[0] ?? null } })
  return { id, deputies: here }
}

const visit = (receptionId: string, stationId: string, text: string) => ({
  id: newId(),
  source: 'reception',
  receptionId,
  stationId,
  kind: 'proposal',
  subject: 'water',
  text,
  reach: 'code',
})

async function playDay(work: Work, clerk: string, { id: stationId, deputies }: Opened, day: SeedDay): Promise<void> {
  const [first] = deputies
  if (!first) return
  const id = newId(work.now.getTime())
  const heldOn = addDays(work.today, day.ahead)
  const act = async (ask: AskAs, by: readonly [string, string], endpoint: string, body: object = {}) => {
    const { version } = await matterOf(work.tx, work.congressId, { kind: 'gathering', id })
    await ask(by[0], by[1], endpoint, { params: { id }, body: { version, ...body } })
  }
  const before = askAs(onDay(work, day.ahead > 0 ? work.today : addDays(heldOn, -5)))
  const onDuty = deputies.slice(0, 2).map((deputy) => deputy.id)
  const plan = { stationId, heldOn, startsAt: '09:00', endsAt: '11:30', topic: day.topic, deputies: onDuty }
  await before('clerk', clerk, 'planReception', { params: { id }, body: plan })
  await act(before, ['clerk', clerk], 'announceReception')
  if (day.said === null) return
  const there = askAs(onDay(work, heldOn))
  const deputy = [`deputy ${first.name}`, first.name] as const
  await act(there, deputy, 'beginReception')
  if (day.said) await there(...deputy, 'noteOpinion', { body: visit(id, stationId, day.said) })
  await act(there, deputy, 'closeReception', { nobody: day.said === '' })
}

/** 联络站: two stations; a day on which somebody spoke, one on which nobody came, and one to come. */
export async function playStations(work: Work, clerk: string): Promise<void> {
  const stations: Opened[] = []
  for (const seed of seedStations) stations.push(await openStation(work, clerk, seed))
  for (const day of seedDays) {
    const station = stations[day.station]
    if (station) await playDay(work, clerk, station, day)
  }
}
