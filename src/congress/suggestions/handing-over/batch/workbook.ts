import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Work } from '../../../../platform/http/route.ts'
import { dayCell, writeTable, writtenTypes, type Cell } from '../../../../platform/tables/index.ts'
import type { HandOverPaper } from './contract.ts'
import { readBatch } from './read.ts'

const partsSaid = ({ parts }: HandOverPaper): string => parts.map(({ organ, part }) => `${organ}：${part}`).join('\n')

/** Heading and cell. */
const columns: readonly [Bilingual, (paper: HandOverPaper) => Cell][] = [
  [{ zh: '编号', en: 'Number' }, ({ number }) => number ?? ''],
  [{ zh: '标题', en: 'Title' }, ({ title }) => title],
  [{ zh: '领衔代表', en: 'Lead deputy' }, ({ leadDeputy }) => leadDeputy ?? ''],
  [{ zh: '类别', en: 'Category' }, ({ category }) => category],
  [{ zh: '主办单位', en: 'Lead organ' }, ({ lead }) => lead ?? ''],
  [{ zh: '会办单位', en: 'Co-handling organs' }, ({ coHandlers }) => coHandlers.join('、')],
  [{ zh: '分办单位及内容', en: 'Organs of parts' }, partsSaid],
  [{ zh: '答复时限', en: 'Reply due' }, ({ replyDueOn }) => dayCell(replyDueOn)],
  [{ zh: '签收人、时间', en: 'Signed for by, on' }, () => ''],
]

/** 交办清单 as a workbook, in the reader's language; its last column is for signing by hand. @throws NotFound */
export async function workbook(work: Work, id: string): Promise<{ fileName: string; type: string; base64: string }> {
  const { name, papers } = await readBatch(work, id)
  const { language } = work.door
  const table = {
    name,
    headings: columns.map(([heading]) => heading[language]),
    rows: papers.map((paper) => columns.map(([, cell]) => cell(paper))),
  }
  const bytes = await writeTable(table, 'xlsx')
  return { fileName: `${name}.xlsx`, type: writtenTypes.xlsx, base64: bytes.toString('base64') }
}
