import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type DocumentTable, type OfficialDocument } from '../../../platform/documents/index.ts'
import { blank, numberOf } from '../../documents/index.ts'
import type { HandOverPage, HandOverPaper } from '../handing-over/batch/contract.ts'

const handlers = ({ lead, parts }: HandOverPaper): string =>
  lead ?? (parts.length > 0 ? parts.map(({ organ, part }) => `${organ}（${part}）`).join('；') : blank)

/** 交办清单: each paper with who handles it, with whom, and the day its reply falls due. */
const listOf = (papers: readonly HandOverPaper[]): DocumentTable => ({
  title: '代表建议交办清单',
  columns: [
    { name: '编号', share: 3 },
    { name: '标题', share: 8 },
    { name: '领衔代表', share: 3 },
    { name: '主办单位', share: 5 },
    { name: '会办单位', share: 4 },
    { name: '答复时限', share: 4 },
  ],
  rows: papers.map((paper) => [
    paper.number ?? blank,
    paper.title,
    paper.leadDeputy ?? '',
    handlers(paper),
    paper.coHandlers.join('、'),
    paper.replyDueOn ? sayDay(paper.replyDueOn).zh : '',
  ]),
})

/** Every organ that has something to do, once, in the order of the list. */
const organsOf = (papers: readonly HandOverPaper[]): string[] => [
  ...new Set(
    papers.flatMap(({ lead, coHandlers, parts }) => [
      ...(lead ? [lead] : []),
      ...coHandlers,
      ...parts.map(({ organ }) => organ),
    ]),
  ),
]

/**
 * 交办通知: how many suggestions of which session are handed over, with the list, and what is required of whoever handles
 * them. Before they are handed over it is dated by the day it is made.
 */
export function handOverNotice(congress: string, batch: HandOverPage, today: string): OfficialDocument {
  const { session, papers, handedOverOn } = batch
  const organs = organsOf(papers)
  const on = handedOverOn ?? today
  return blankDocument({
    format: 'general',
    issuer: `${congress}文件`,
    signedBy: congress,
    number: numberOf(on),
    title: `关于交办${session ?? '闭会期间'}代表建议的通知`,
    recipients: organs.length > 0 && organs.length <= 60 ? organs : [],
    body: [
      `${session ? `${session}期间` : '闭会期间'}，代表提出的建议、批评和意见经审查共${papers.length}件，现交由你们办理（清单附后），并就有关事项通知如下：`,
      '一、明确责任。各承办单位主要负责人对办理工作负总责，逐件确定分管负责人和承办人。',
      '二、加强联系。办理前、办理中、答复后都要与代表联系，当面听取意见，如实登记。',
      '三、按时答复。请在清单所列时限前答复；确需延期的，在期限届满前说明理由并提出新的期限。',
      '四、注重结果。答应办的事写明责任人和完成时限，办成后报告，由代表或者工作人员核实；暂时不能解决的，说明原因和下一步打算。',
      '五、不属本单位职责的，按规定时限说明理由并指明应当承办的单位，经同意后退回，不得自行转办。',
    ].join('\n'),
    tables: [listOf(papers)],
    signedOn: on,
  })
}
