import type { Ruling } from '../../law/ruling.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import { groupsOf } from '../deputies/index.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf, undertakingsOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import type { HelpOffer, Question, ReportPage } from './contract.ts'
import { figuresOf } from './figures.ts'
import { reportLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { deputyOf, isReporter, offersOn, openOn, questionsOn, reportOf, type Report } from './queries.ts'
import { mayClose, maySend, maySpeak } from './rules.ts'
import { ownGrade } from './speak.ts'
import { previousOf, ratingsOf, readingsOf } from './told.ts'
import type { Figures, OfferState, QuestionState } from './words.ts'

/** The day each answer is owed by. */
async function dueDays({ tx, congressId }: Work, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('docket.duty')
    .select(['matter_id', 'due_on'])
    .where('congress_id', '=', congressId)
    .where('matter_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()
  return new Map(rows.map(({ matter_id, due_on }) => [matter_id, due_on]))
}

/** Questions and answers, as they were said. */
async function questions(work: Work, report: Report): Promise<Question[]> {
  const rows = (await questionsOn(work, report.id)).filter(({ state }) => state !== 'withdrawn')
  const due = await dueDays(
    work,
    rows.map(({ id }) => id),
  )
  const [answers, self] = [isReporter(work.caller, report), deputyOf(work.caller)]
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state as QuestionState,
    deputy: row.deputy,
    text: row.text,
    askedOn: row.asked_on,
    answer: row.answer,
    answeredOn: row.answered_on,
    dueOn: due.get(row.id) ?? null,
    mayAnswer: answers && row.state === 'asked',
    mayWithdraw: row.deputy_id === self && row.state === 'asked',
  }))
}

/** Help offered, and what came of it. */
async function help(work: Work, report: Report): Promise<HelpOffer[]> {
  const [answers, self] = [isReporter(work.caller, report), deputyOf(work.caller)]
  return (await offersOn(work, report.id)).map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state as OfferState,
    deputy: row.deputy,
    what: row.what,
    byDay: row.by_day,
    answer: row.answer,
    outcome: row.outcome,
    mayAnswer: answers && row.state === 'offered',
    mayConclude: answers && row.state === 'accepted',
    mayWithdraw: row.deputy_id === self && ['offered', 'accepted'].includes(row.state),
  }))
}

/** What this deputy may say, and has said. */
async function own(work: Work, report: Report, sentences: Catalogue): Promise<ReportPage['own']> {
  const deputyId = deputyOf(work.caller)
  if (!deputyId || !report.addressed) return null
  const ruling = maySpeak(report)
  const said = (asked: Ruling) => ({
    ruling: asked as never,
    sentence: asked.permitted ? null : (sentences[asked.because]?.(asked.facts) ?? null),
  })
  return {
    grade: await ownGrade(work, report.id, deputyId),
    mayAsk: said(ruling),
    mayRate: said(ruling),
    mayOffer: said(ruling),
  }
}

async function offered(work: Work, report: Report) {
  const groups = report.group_ids.length
  return offersFor(reportLife, {
    state: report.state,
    holds: await placesOf(work, reportLife, report.id),
    asked: {
      send: maySend({ parts: report.parts, groups, groupsHere: groups }),
      close: mayClose(await openOn(work, report.id)),
    },
  })
}

/** One report as this caller may see it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<ReportPage> {
    const report = await reportOf(work, id)
    const line = lineOf(await lines(work).where('report.id', '=', id).executeTakeFirstOrThrow())
    const period = { from: report.from_day, to: report.to_day }
    const groups = new Map((await groupsOf(work)).map((group) => [group.id, group.name]))
    return {
      ...line,
      version: report.version,
      parts: report.parts,
      figures: (report.figures as Figures | null) ?? (await figuresOf(work, report.organ_id, period)),
      figuresMove: report.figures === null,
      groups: report.group_ids.map((group) => ({ id: group, name: groups.get(group) ?? '' })),
      everybody: report.group_ids.length === 0,
      readings: await readingsOf(work, report),
      ratings: await ratingsOf(work, id),
      own: await own(work, report, sentences),
      questions: await questions(work, report),
      help: await help(work, report),
      undertakings: await undertakingsOf(work, id),
      previous: await previousOf(work, report),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, report), sentences) as ReportPage['offers'],
      history: await historyOf(work, { kind: reportLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
