import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../platform/database/migrate.ts'
import { openHouse, type House } from '../../platform/database/house.ts'
import { messagesInto } from '../../platform/notices/index.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { beginYear } from '../year/begin.ts'
import type { Desk } from '../year/door.ts'
import { noJournal } from '../year/journal.ts'
import { liveKilled } from '../year/killed.ts'
import { live, type Step } from '../year/live.ts'
import { differences, stateOf } from '../year/state.ts'
import { periodsOf, Watch } from '../year/watch.ts'

export interface YearRow {
  readonly name: string
  readonly papers: number
  readonly days: number
  readonly acts: number
  readonly rounds: number
  readonly seconds: number
  readonly events: number
  readonly recordIsSound: boolean
  readonly stepsUp: number
  readonly reminders: number
  readonly periods: number
  readonly missed: number
  readonly killed: number
  /** What was not as it ought to be. */
  readonly troubles: number
}

/** Adds to the figures of a run what can be read of the house it leaves. */
async function rowOf(desk: Desk, figures: Pick<YearRow, 'name' | 'papers' | 'days' | 'acts' | 'rounds' | 'seconds'>) {
  const { house, congressId } = desk
  const { events, broken } = await house.read(congressId, (db) => verifyRecord(db, congressId))
  const state = await stateOf(desk)
  const periods = await periodsOf(desk)
  return {
    ...figures,
    events,
    recordIsSound: broken === null,
    stepsUp: state['steps']?.length ?? 0,
    reminders: state['messages']?.length ?? 0,
    periods: periods.length,
    missed: periods.filter(({ state: each }) => each !== 'held').length,
  }
}

/** The year undisturbed, looked at after every turn of the clock. */
async function undisturbed(house: House, papers: number, folder: string): Promise<{ row: YearRow; desk: Desk }> {
  const desk = await beginYear(house)
  const watch = new Watch(desk)
  const count: Record<Step, number> = { act: 0, done: 0, round: 0 }
  const begun = performance.now()
  await live({
    desk,
    papers,
    reach: { senders: { message: messagesInto(folder) }, deskAddress: null },
    journal: noJournal,
    onStep: (step) => void (count[step] += 1),
    onTurned: (day, hour) => watch.look(day, hour),
  })
  const seconds = Math.round((performance.now() - begun) / 1000)
  const figures = {
    name: 'undisturbed',
    papers,
    days: watch.counts.days,
    acts: count.act,
    rounds: count.round,
    seconds,
  }
  return { row: { ...(await rowOf(desk, figures)), killed: 0, troubles: watch.troubles.length }, desk }
}

/** A year with so many papers, and once more killed so many times (kill −9); `urls` name two empty databases. */
export async function benchYear(urls: readonly [string, string], papers: number, kills: number): Promise<YearRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-year-'))
  for (const url of urls) await migrate(url)
  const houses = urls.map((url) => openHouse(url, { max: 4 })) as [House, House]
  try {
    const { row, desk } = await undisturbed(houses[0], papers, join(folder, 'undisturbed'))
    if (kills === 0) return [row]
    const other = await beginYear(houses[1])
    const begun = performance.now()
    const { congressId } = other
    const steps = row.acts + row.rounds
    const killed = await liveKilled({ url: urls[1], congressId, papers, folder, kills, steps })
    const troubles = differences(await stateOf(desk), await stateOf(other)).length
    const seconds = Math.round((performance.now() - begun) / 1000)
    return [row, { ...(await rowOf(other, { ...row, name: 'killed', seconds })), killed, troubles }]
  } finally {
    for (const house of houses) await house.close()
    await rm(folder, { recursive: true, force: true })
  }
}
