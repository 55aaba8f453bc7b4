import type { Reader } from '../../../platform/database/house.ts'
import { reports, reportOf, sumsOf } from './queries.ts'
import { struckOut } from './publish.ts'
import { ahead, fewestShown, headings, type Grade, type Head, type Heading } from './words.ts'

/** A report to come, as voters are told of it. */
export interface AnnouncedReport {
  readonly id: string
  readonly deputyId: string
  readonly deputy: string
  readonly on: string
  readonly place: string
  readonly listeners: string
}

/** A report that was given and published. */
export interface PublishedReport {
  readonly id: string
  readonly deputyId: string
  readonly deputy: string
  readonly heldOn: string
  readonly place: string
  readonly votersPresent: number
  readonly publishedOn: string
}

export interface WholeReport extends PublishedReport {
  readonly sections: readonly { readonly heading: Heading; readonly text: string }[]
  /** null where so few assessed that the sums would tell who thought what. */
  readonly sums: Readonly<Record<Head, Record<Grade, number>>> | null
  readonly sheets: number
  readonly answer: string
  readonly points: readonly { readonly promise: string; readonly dueOn: string; readonly kept: boolean }[]
}

/** When and where deputies report to voters from today on. */
export const announcedReports = async (tx: Reader, congressId: number, today: string): Promise<AnnouncedReport[]> =>
  reports(tx, congressId)
    .select(['report.id', 'report.deputy_id as deputyId', 'deputy.name as deputy', 'report.report_on as on'])
    .select(['report.place', 'report.listeners'])
    .where('matter.state', 'in', [...ahead])
    .where('report.report_on', '>=', today)
    .orderBy('report.report_on')
    .orderBy('deputy.name_key')
    .limit(200)
    .execute()

const published = (tx: Reader, congressId: number) =>
  reports(tx, congressId)
    .select(['report.id', 'report.deputy_id as deputyId', 'deputy.name as deputy', 'report.place'])
    .select(({ ref }) => [
      ref('report.held_on').$notNull().as('heldOn'),
      ref('report.voters_present').$notNull().as('votersPresent'),
      ref('report.published_on').$notNull().as('publishedOn'),
    ])
    .where('matter.state', '=', 'published')
    .orderBy('report.held_on', 'desc')
    .orderBy('report.id', 'desc')

/** Every published report, the latest first. */
export const publishedReports = (tx: Reader, congressId: number): Promise<PublishedReport[]> =>
  published(tx, congressId).limit(200).execute()

/** What a deputy has reported to voters, for her public page. */
export const publishedReportsOf = (tx: Reader, congressId: number, deputyId: string): Promise<PublishedReport[]> =>
  published(tx, congressId).where('report.deputy_id', '=', deputyId).execute()

async function pointsOf(tx: Reader, congressId: number, id: string) {
  const rows = await tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
    )
    .select(['undertaking.promise', 'undertaking.due_on as dueOn', 'matter.state'])
    .where('undertaking.congress_id', '=', congressId)
    .where('undertaking.source_id', '=', id)
    .orderBy('undertaking.due_on')
    .execute()
  return rows.map(({ state, promise, dueOn }) => ({ promise: struckOut(promise), dueOn, kept: state === 'verified' }))
}

/** One published report, numbers of persons struck out; null where there is none. */
export async function publishedReport(tx: Reader, congressId: number, id: string): Promise<WholeReport | null> {
  const line = await published(tx, congressId).where('report.id', '=', id).executeTakeFirst()
  if (!line) return null
  const report = await reportOf({ tx, congressId }, id)
  const sheets = report.sheets ?? 0
  return {
    ...line,
    place: struckOut(line.place),
    sections: headings
      .map((heading) => ({ heading, text: struckOut(report.sections[heading] ?? '') }))
      .filter(({ text }) => text.trim()),
    sheets,
    sums: sheets >= fewestShown ? await sumsOf(tx, congressId, id) : null,
    answer: struckOut(report.answer),
    points: await pointsOf(tx, congressId, id),
  }
}
