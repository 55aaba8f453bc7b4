import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dayCell, writeTable, writtenTypes, type Cell, type WrittenFormat } from '../../../platform/tables/index.ts'
import type { Names } from '../../docket/words.ts'
import { majorMatterOf } from '../move.ts'
import type { GroupStudy } from './contract.ts'
import { groupsPanelOf } from './read.ts'
import { subjectNames, subjects, verdictNames } from './words.ts'

const says = sentences({
  name: { zh: '各代表小组意见汇总', en: "Groups' opinions" },
  group: { zh: '代表团（组）', en: 'Group' },
  members: { zh: '代表人数', en: 'Deputies' },
  verdict: { zh: '结论', en: 'Verdict' },
  conditions: { zh: '条件', en: 'Conditions' },
  tookPart: { zh: '参加人数', en: 'Took part' },
  metOn: { zh: '会议日期', en: 'Met on' },
  dissent: { zh: '不同意见', en: 'Dissent' },
  by: { zh: '报送人', en: 'Given by' },
  byOffice: { zh: '（工作机构代录）', en: ' (entered by the office)' },
  missing: { zh: '没有报送', en: 'not given' },
})

type Say = (text: Bilingual) => string

/** Heading and cell; reasons have a column for each subject. */
const columns: readonly [Bilingual, (study: GroupStudy, say: Say) => Cell][] = [
  [says.group, ({ group }) => group.name],
  [says.members, ({ members }) => members],
  [says.verdict, ({ answer }, say) => say(answer ? verdictNames[answer.verdict] : says.missing)],
  [says.conditions, ({ answer }) => answer?.conditions ?? ''],
  ...subjects.map((subject): (typeof columns)[number] => [
    subjectNames[subject],
    ({ answer }) =>
      (answer?.reasons ?? [])
        .filter((reason) => reason.subject === subject)
        .map(({ text }) => text)
        .join('\n'),
  ]),
  [says.tookPart, ({ answer }) => answer?.tookPart ?? null],
  [
    says.dissent,
    ({ answer }, say) =>
      (answer?.dissent ?? [])
        .map(({ deputy, text }) => (deputy === null ? text : `${deputy}${say({ zh: '：', en: ': ' })}${text}`))
        .join('\n'),
  ],
  [says.metOn, ({ answer }) => dayCell(answer?.metOn)],
  [says.by, ({ answer }, say) => (answer ? `${answer.answeredBy}${answer.byOffice ? say(says.byOffice) : ''}` : '')],
]

/** The roll-up in a table to keep: a row for every group, whether it answered or not. */
export const tableOf = (names: Names) =>
  async function table(work: Work, { id, format }: { id: string; format: WrittenFormat }) {
    const say: Say = (text) => text[work.door.language]
    const matter = await majorMatterOf(work, id)
    const { asked } = await groupsPanelOf(names)(work, matter)
    const bytes = await writeTable(
      {
        name: say(says.name),
        headings: columns.map(([heading]) => say(heading)),
        rows: (asked?.studies ?? []).map((study) => columns.map(([, cell]) => cell(study, say))),
      },
      format,
    )
    return {
      fileName: `${say(says.name)} ${matter.title.slice(0, 60)}.${format}`.replaceAll(/[\\/:*?"<>|\n]/g, ' '),
      type: writtenTypes[format],
      base64: bytes.toString('base64'),
    }
  }
