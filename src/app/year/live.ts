import { addDays, type Day } from '../../law/day.ts'
import { round, type Reach } from '../round.ts'
import { changeCalendar } from './calendar.ts'
import { clerk, usernameOf } from './cast.ts'
import { chance } from './chance.ts'
import { firstDay, lastDay } from './days.ts'
import { answerTo, today, type Asked, type Desk } from './door.ts'
import { invitationDeeds, organise } from './gathering-deeds.ts'
import { doesToday } from './habits.ts'
import type { Journal } from './journal.ts'
import { owedSinceBefore, type Owed } from './owed.ts'
import { paperDeeds } from './paper-deeds.ts'
import { papersOf, proposalOf, type Paper } from './papers.ts'
import { promiseDeeds } from './promise-deeds.ts'
import { workdaysOf } from './workdays.ts'
import type { Deeds, Year } from './year.ts'

const deeds: Deeds = { ...paperDeeds, ...promiseDeeds, ...invitationDeeds }

export type Step = 'act' | 'done' | 'round'

export interface Living {
  readonly desk: Desk
  readonly papers: number
  readonly reach: Reach
  readonly journal: Journal
  /** The last day to be lived; the year's last, unless another is named. */
  readonly until?: Day
  /** Told before every step, an act sent or a round begun, and once the act is done. */
  readonly onStep?: (step: Step) => void
  /** Once the clock has turned, in the morning, and once the day is over. */
  readonly onTurned?: (day: Day, hour: 'morning' | 'evening') => Promise<void>
}

/** Sent a second time, as by an impatient hand or a browser that got no answer: nothing more may come of it. */
async function sendAgain(desk: Desk, asked: Asked): Promise<void> {
  const before = await eventsOf(desk)
  await desk.ask(asked)
  if ((await eventsOf(desk)) !== before) throw new Error(`done twice: ${JSON.stringify(asked)}`)
}

const eventsOf = async ({ house, congressId }: Desk): Promise<number> =>
  (
    await house.read(congressId, (db) =>
      db.selectFrom('record.head').select('seq').where('congress_id', '=', congressId).executeTakeFirstOrThrow(),
    )
  ).seq

function yearOf({ desk, papers: count, journal, onStep }: Living): Year {
  const papers = papersOf(count)
  const byTitle = new Map(papers.map((paper) => [paper.title, paper]))
  const act = async (asked: Asked, unless?: string) => {
    // One thing after another, a second apart: no two of a day happen at one instant.
    desk.clock.now = new Date(desk.clock.now.getTime() + 1000)
    journal.write({ at: desk.clock.now.toISOString(), asked })
    onStep?.('act')
    await answerTo(desk, asked, unless)
    onStep?.('done')
    if (chance('twice', asked.by, asked.name, today(desk)) < 0.05) await sendAgain(desk, asked)
  }
  const paper = (title: string): Paper => {
    const found = byTitle.get(title)
    if (!found) throw new Error(`no paper ${title}`)
    return found
  }
  return { ...desk, act, look: <Page>(asked: Asked) => answerTo(desk, asked) as Promise<Page>, papers, paper }
}

const at = (day: Day, hour: string): Date => new Date(`${day}T${hour}:00+08:00`)

/** What is written today, by whom it was to be written. */
async function write(year: Year): Promise<void> {
  const day = today(year)
  for (const paper of year.papers.filter(({ writtenOn }) => writtenOn === day)) {
    const { id, title, facts, category, place, deputy } = paper
    const body = { id, title, facts, category, place, proposal: proposalOf(paper) }
    await year.act({ by: usernameOf(deputy, 'deputy'), name: 'draftSuggestion', body })
  }
}

/** Of replies that nobody rates though she was urged to, the office lets most go on unrated. */
const goesOnUnrated = ({ kind, act, rung, title, dueOn }: Owed, day: Day): boolean =>
  kind === 'suggestion' &&
  act === 'accept' &&
  rung === 'supervised' &&
  day > addDays(dueOn, 40) &&
  chance('unrated', title) < 0.7

/** Everybody's working day. Whatever somebody else has moved since the morning waits until tomorrow. */
async function work(year: Year): Promise<void> {
  const day = today(year)
  await changeCalendar(year)
  await write(year)
  await organise(year)
  const owed = await owedSinceBefore(year)
  const moved = new Set<string>()
  for (const each of owed) {
    if (moved.has(each.matterId)) continue
    const deed = deeds[`${each.kind}/${each.act}`]
    if (goesOnUnrated(each, day)) {
      const sent = { params: { id: each.matterId }, body: { version: each.version } }
      await year.act({ by: clerk.username, name: 'lapseSuggestion', ...sent })
    } else if (deed && doesToday(each, day)) await deed(year, each)
    else continue
    moved.add(each.matterId)
  }
}

/** Where a day goes on after a crash. */
interface Today {
  readonly day: Day
  readonly morningDone: boolean
  /** The hour of the last thing done. */
  readonly from: Date
}

/** One day: the clock turns in the morning, people work if it is a working day, and in the evening it turns again. */
async function liveDay(living: Living, year: Year, { day, morningDone, from }: Today): Promise<void> {
  const { desk, journal, reach, onStep, onTurned } = living
  const turn = async (hour: 'morning' | 'evening') => {
    desk.clock.now = at(day, hour === 'morning' ? '09:07' : '18:07')
    onStep?.('round')
    await round(desk.house, desk.clock.now, reach)
    await onTurned?.(day, hour)
  }
  if (!morningDone) await turn('morning')
  journal.write({ morning: day })
  if (!(await workdaysOf(desk)).is(day)) return
  desk.clock.now = from
  await work(year)
  await turn('evening')
}

/** Lives the year to its end, from its beginning or from wherever a crash has left it. */
export async function live(living: Living): Promise<void> {
  const { desk, journal, until = lastDay } = living
  const year = yearOf(living)
  const left = journal.left()
  if (left.last) {
    // The last thing that was sent is sent again: it has been done or it has not, and is done once.
    desk.clock.now = new Date(left.last.at)
    await desk.ask(left.last.asked)
  }
  for (let day = left.day ?? firstDay; day <= until; day = addDays(day, 1)) {
    const isBegun = day === left.day
    if (!isBegun) journal.write({ day })
    const from = isBegun && left.last ? new Date(left.last.at) : at(day, '10:30')
    await liveDay(living, year, { day, morningDone: isBegun && left.morningDone, from })
  }
}
