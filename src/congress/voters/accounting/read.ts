import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf, undertakingsOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { DutyReportPage } from './contract.ts'
import { usualVoters } from './hold.ts'
import { dutyReportLife } from './life.ts'
import { lineOf } from './list.ts'
import { answerBy, personalIn } from './publish.ts'
import { opinionsOn, reportOf, sumsOf, type DutyReport } from './queries.ts'
import { mayPublish } from './rules.ts'
import { headings, reported, type Counting } from './words.ts'

const { kind } = dutyReportLife

async function assessmentOf({ tx, congressId }: Work, { id, sheets, counted_by }: DutyReport) {
  if (sheets === null) return null
  return {
    sheets,
    countedBy: counted_by as Counting,
    sums: await sumsOf(tx, congressId, id),
    opinions: await opinionsOn(tx, congressId, id),
  }
}

async function offered(work: Work, { id, state }: DutyReport) {
  return offersFor(dutyReportLife, {
    state,
    holds: await placesOf(work, dutyReportLife, id),
    asked: {
      publish: mayPublish({
        answered: state === 'answered',
        answerBy: await answerBy(work, id),
        today: work.today,
        personal: 0,
        striking: true,
      }),
    },
  })
}

/** One report: its text is the deputy's and the office's until it is given, the assessment always. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<DutyReportPage> {
    const { caller } = work
    const report = await reportOf(work, id)
    const mine = caller.roles.includes('deputy') && report.deputy_id === caller.deputyId
    const inside = mine || caller.roles.includes('staff') || caller.roles.includes('chair')
    const given = (reported as readonly string[]).includes(report.state)
    return {
      ...lineOf(report),
      version: report.version,
      listeners: report.listeners,
      areaId: report.area_id,
      coversFrom: report.covers_from,
      sections:
        inside || given
          ? (Object.fromEntries(
              headings.map((heading) => [heading, report.sections[heading] ?? '']),
            ) as DutyReportPage['sections'])
          : null,
      personal: inside ? personalIn(report) : [],
      heldOn: report.held_on,
      fewBecause: report.few_because,
      assessment: inside ? await assessmentOf(work, report) : null,
      answer: inside || report.published_on ? report.answer : '',
      publishedOn: report.published_on,
      usualVoters: await usualVoters(work),
      mine,
      undertakings: inside || given ? await undertakingsOf(work, id) : [],
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, report), sentences) as DutyReportPage['offers'],
      history: await historyOf(work, { kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
