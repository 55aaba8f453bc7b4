import { insist, type Ruling } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { mandateRuling } from '../deputies/index.ts'
import { matterForUpdate, openMatter } from '../docket/index.ts'
import type { Life } from '../docket/words.ts'
import { rating } from './bases.ts'
import { offerLife, questionLife, reportLife } from './life.ts'
import { deputyOf, knownMatter, reporterOf, reportOf, type Report } from './queries.ts'
import { mayOffer, maySpeak } from './rules.ts'
import type { Grade, OfferState, QuestionState } from './words.ts'

/** A deputy has opened it (已读): counted once, and of no report that was not sent to her. */
export async function markRead(work: Work, id: string): Promise<{ id: string }> {
  const report = await reportOf(work, id)
  const deputyId = deputyOf(work.caller)
  if (deputyId && report.addressed)
    await work.tx
      .insertInto('reports.reading')
      .values({ congress_id: work.congressId, report_id: id, deputy_id: deputyId, read_at: work.now })
      .onConflict((on) => on.doNothing())
      .execute()
  return { id }
}

/** The report as it stands, its matter locked, and the deputy who speaks. @throws NotFound, Refused without a mandate */
async function heard(work: Work, id: string): Promise<{ report: Report; deputyId: string }> {
  await reportOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: reportLife.kind, id })
  const deputyId = deputyOf(work.caller)
  if (!deputyId) throw new NotFound('deputy')
  insist(await mandateRuling(work, deputyId))
  return { report: await reportOf(work, id), deputyId }
}

interface Beginning {
  readonly id: string
  readonly title: string
  readonly report: Report
  readonly deputyId: string
  readonly party: 'asker' | 'helper'
  readonly days?: Readonly<Record<string, string>>
  readonly ruling: Ruling
}

/** What she says is a matter of its own, owed an answer; sent twice with one id, it is said once. @throws NotFound */
async function begin(work: Work, life: Life, beginning: Beginning) {
  const { id, title, report, deputyId, party, days, ruling } = beginning
  const known = await knownMatter(work, id)
  if (known && (known.kind !== life.kind || known.sourceId !== report.id)) throw new NotFound(life.kind)
  if (known) return { matter: known, isNew: false }
  insist(ruling)
  const matter = await openMatter(work, life, {
    id,
    title: title.replaceAll(/\s+/g, ' ').slice(0, 100),
    places: { reporter: [reporterOf(report)], [party]: [{ kind: 'deputy', id: deputyId }] },
    sourceId: report.id,
    ...(days && { days }),
  })
  return { matter, isNew: true }
}

/** She asks about it (提问): whoever reported owes an answer. */
export async function ask(work: Work, { id, questionId, text }: { id: string; questionId: string; text: string }) {
  const { report, deputyId } = await heard(work, id)
  const ruling = maySpeak(report)
  const asked = { id: questionId, title: text, report, deputyId, party: 'asker', ruling } as const
  const { matter, isNew } = await begin(work, questionLife, asked)
  if (isNew)
    await work.tx
      .insertInto('reports.question')
      .values({
        congress_id: work.congressId,
        id: questionId,
        report_id: id,
        deputy_id: deputyId,
        text,
        asked_on: work.today,
      })
      .execute()
  return { id: questionId, state: matter.state as QuestionState, version: matter.version }
}

interface Offering {
  readonly id: string
  readonly offerId: string
  readonly what: string
  readonly byDay: string
}

/** She offers help (提供支持): what, and when; whoever reported answers. */
export async function offer(work: Work, { id, offerId, what, byDay }: Offering) {
  const { report, deputyId } = await heard(work, id)
  const ruling = mayOffer({ ...report, byDay, today: work.today })
  const offered = { id: offerId, title: what, report, deputyId, party: 'helper', ruling } as const
  const { matter, isNew } = await begin(work, offerLife, { ...offered, days: { 'help-day': byDay } })
  if (isNew)
    await work.tx
      .insertInto('reports.offer')
      .values({
        congress_id: work.congressId,
        id: offerId,
        report_id: id,
        deputy_id: deputyId,
        what,
        by_day: byDay,
        offered_on: work.today,
      })
      .execute()
  return { id: offerId, state: matter.state as OfferState, version: matter.version }
}

/** What she thinks of it (评价), once: it is told in sums only, and stands in no history that anybody rated reads. */
export async function rate(work: Work, { id, grade }: { id: string; grade: Grade }): Promise<{ grade: Grade }> {
  const { tx, congressId, now, caller } = work
  const { report, deputyId } = await heard(work, id)
  const known = await ownGrade(work, id, deputyId)
  if (known) return { grade: known }
  insist(maySpeak(report))
  await tx
    .insertInto('reports.rating')
    .values({ congress_id: congressId, report_id: id, deputy_id: deputyId, grade, rated_at: now })
    .execute()
  await record(work, {
    name: 'report-rating.given',
    subject: { kind: 'report-rating', id },
    actor: caller,
    under: rating,
    facts: {},
  })
  return { grade }
}

/** What a deputy said herself. */
export async function ownGrade({ tx, congressId }: Work, reportId: string, deputyId: string): Promise<Grade | null> {
  const row = await tx
    .selectFrom('reports.rating')
    .select('grade')
    .where('congress_id', '=', congressId)
    .where('report_id', '=', reportId)
    .where('deputy_id', '=', deputyId)
    .executeTakeFirst()
  return (row?.grade as Grade | undefined) ?? null
}
