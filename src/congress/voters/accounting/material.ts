import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { attendedBy } from '../../gatherings/index.ts'
import { kindNames } from '../../gatherings/words.ts'
import { suggestionsLedBy } from '../../suggestions/index.ts'
import { wayNames, ways } from '../contacting/words.ts'
import { reportOf, type DutyReport } from './queries.ts'
import type { Heading } from './words.ts'

const studies: readonly string[] = ['training', 'seminar']
const mostLines = 20

/** Lines of a list, cut where a report would become one. */
const listed = (lines: readonly string[]): string =>
  [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`……共 ${lines.length} 项`] : [])].join('\n')

type Attended = Awaited<ReturnType<typeof attendedBy>>[number]

const gatheringLine = ({ on, kind, title }: Attended): string => `${on} ${kindNames[kind].zh}：${title}`

const counted = (what: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${what} ${lines.length} 次：\n${listed(lines)}`

async function contactSaid({ tx, congressId, today }: Work, { deputy_id, covers_from }: DutyReport): Promise<string> {
  const rows = await tx
    .selectFrom('voters.contact')
    .select(['way', 'voter_id'])
    .where('congress_id', '=', congressId)
    .where('deputy_id', '=', deputy_id)
    .where('contacted_on', '>=', covers_from)
    .where('contacted_on', '<=', today)
    .where('withdrawn_on', 'is', null)
    .execute()
  if (rows.length === 0) return ''
  const byWay = ways
    .map((way) => ({ way, times: rows.filter((row) => row.way === way).length }))
    .filter(({ times }) => times > 0)
    .map(({ way, times }) => `${wayNames[way].zh} ${times} 次`)
  const voters = new Set(rows.flatMap(({ voter_id }) => voter_id ?? [])).size
  return `联系选民 ${rows.length} 次（${byWay.join('、')}），其中固定联系选民 ${voters} 人。`
}

/** A report drafted from what the system has seen since the last one (述职材料): the deputy corrects it and adds the rest. */
export async function material(work: Work, id: string): Promise<{ sections: Record<Heading, string> }> {
  const { tx, congressId, caller, today } = work
  const report = await reportOf(work, id)
  if (report.deputy_id !== caller.deputyId) throw new NotFound('duty-report')
  const span = { deputyId: report.deputy_id, from: report.covers_from, to: today }
  const attended = await attendedBy(tx, congressId, span)
  const lineOf = (which: (kind: string) => boolean) => attended.filter(({ kind }) => which(kind)).map(gatheringLine)
  const led = await suggestionsLedBy(tx, congressId, span)
  const receptions = lineOf((kind) => kind === 'reception')
  return {
    sections: {
      study: counted(
        '参加学习',
        lineOf((kind) => studies.includes(kind)),
      ),
      meetings: counted(
        '参加会议和活动',
        lineOf((kind) => !studies.includes(kind) && kind !== 'reception'),
      ),
      suggestions: led.length
        ? `领衔提出建议 ${led.length} 件：\n${listed(led.map(({ number, title, stateName }) => `${number ? `${number} ` : ''}《${title}》：${stateName.zh}`))}`
        : '',
      contact: [await contactSaid(work, report), counted('参加接待选民', receptions)].filter(Boolean).join('\n'),
      deeds: '',
      shortcomings: '',
      plans: '',
    },
  }
}
