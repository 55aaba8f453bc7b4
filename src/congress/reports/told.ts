import type { Work } from '../../platform/http/route.ts'
import { inGroups } from '../inquiries/index.ts'
import { undertakingsOf } from '../docket/index.ts'
import type { ReportPage } from './contract.ts'
import { offerLife, questionLife } from './life.ts'
import { holds, offersOn, questionsOn, type Report } from './queries.ts'
import { grades, type Grade } from './words.ts'

/** Who it was sent to and who has opened it: counts for whoever reported, names for the congress's office. */
export async function readingsOf(work: Work, { id }: Report): Promise<ReportPage['readings']> {
  const { tx, congressId, caller } = work
  const rows = await tx
    .selectFrom('docket.party as party')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'party.congress_id')
        .on((eb) => eb(eb.cast<string>('deputy.id', 'text'), '=', eb.ref('party.holder_id'))),
    )
    .leftJoin('reports.reading as reading', (on) =>
      on
        .onRef('reading.congress_id', '=', 'party.congress_id')
        .onRef('reading.report_id', '=', 'party.matter_id')
        .onRef('reading.deputy_id', '=', 'deputy.id'),
    )
    .select(['deputy.name', 'reading.read_at'])
    .where('party.congress_id', '=', congressId)
    .where('party.matter_id', '=', id)
    .where('party.party', '=', 'deputies')
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()
  const named = holds(caller, 'staff', 'chair')
  const names = (read: boolean) => rows.filter(({ read_at }) => (read_at !== null) === read).map(({ name }) => name)
  return {
    sentTo: rows.length,
    read: names(true).length,
    readBy: named ? names(true) : null,
    unreadBy: named ? names(false) : null,
  }
}

/** What deputies thought of it: sums in whole groups of three, so that nobody's own can be told. */
export async function ratingsOf({ tx, congressId }: Work, reportId: string): Promise<ReportPage['ratings']> {
  const rows = await tx
    .selectFrom('reports.rating')
    .select('grade')
    .where('congress_id', '=', congressId)
    .where('report_id', '=', reportId)
    .orderBy('rated_at')
    .orderBy('deputy_id')
    .execute()
  const told = inGroups(rows)
  if (told.length === 0) return null
  const sums = Object.fromEntries(
    grades.map((grade) => [grade, told.filter((row) => row.grade === grade).length]),
  ) as Record<Grade, number>
  return { rated: told.length, sums }
}

/** What became of whatever the last report left open: questions, promises made in answers, help accepted. */
export async function previousOf(work: Work, { previous_id: id }: Report): Promise<ReportPage['previous']> {
  if (!id) return null
  const row = await work.tx
    .selectFrom('reports.report')
    .select('title')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const questions = (await questionsOn(work, id)).filter(({ state }) => state !== 'withdrawn')
  const offers = (await offersOn(work, id)).filter(({ state }) => ['offered', 'accepted', 'done'].includes(state))
  const name = (life: typeof questionLife, state: string) => life.states[state]?.name ?? { zh: state, en: state }
  return {
    id,
    title: row.title,
    points: [
      ...questions.map(({ text, state }) => ({
        kind: 'question' as const,
        text,
        stateName: name(questionLife, state),
        done: state === 'answered',
      })),
      ...(await undertakingsOf(work, id)).map(({ promise, state, stateName }) => ({
        kind: 'promise' as const,
        text: promise,
        stateName,
        done: state === 'verified',
      })),
      ...offers.map(({ what, state }) => ({
        kind: 'offer' as const,
        text: what,
        stateName: name(offerLife, state),
        done: state === 'done',
      })),
    ],
  }
}
