import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type OfficialDocument } from '../../../platform/documents/index.ts'
import { blank, counted, numberOf, pair, signed, toTick, wide } from '../../documents/index.ts'
import type { MajorMatterPage } from '../contract.ts'
import { bodyNames } from '../words.ts'

export interface Around {
  readonly congress: string
  readonly matter: MajorMatterPage
  readonly today: string
}

/** 征求意见表: what is to be decided, and room for what a deputy thinks of it and why. */
export function priorOpinionForm({ congress, matter }: Around): OfficialDocument {
  const title = '决策前征求代表意见表'
  const closes = matter.asking.forms.at(-1)?.closesOn
  return blankDocument({
    format: 'form',
    issuer: congress,
    title,
    signedBy: '',
    forms: [
      {
        title,
        rows: [
          wide('决策事项', matter.title, 1),
          pair(['提请机关', matter.organ.name], ['反馈期限', closes ? sayDay(closes).zh : '']),
          wide('背景', matter.background, 3),
          wide('方案', matter.proposal, 5),
          wide('代表意见', toTick('同意', '同意，但建议修改', '不同意'), 1),
          wide('理由和建议', '', 6),
          wide('可能的风险', '', 3),
          wide('代表签名', signed, 2),
        ],
        note: '采纳情况将在期限届满后逐条告知；不采纳的，说明理由。',
      },
    ],
  })
}

/** 审议意见书: which meeting considered it, what it said, and that the organ reports back. */
export function deliberationOpinion({ congress, matter, today }: Around): OfficialDocument {
  const { deliberation, deliberatedOn, gathering, session } = matter.deciding
  const on = deliberatedOn ?? today
  const meeting = session?.name ?? gathering?.name ?? blank
  return blankDocument({
    format: 'general',
    issuer: `${congress}文件`,
    signedBy: congress,
    number: numberOf(on),
    title: `关于${matter.title}的审议意见`,
    recipients: [matter.organ.name],
    body: [
      `${sayDay(on).zh}，${meeting}审议了${matter.title}。现将审议意见交由你们研究处理：`,
      deliberation,
      '请逐条研究处理，并按期报告研究处理情况；未采纳的，说明理由。',
    ].join('\n'),
    signedOn: on,
  })
}

/** 决议: as it was carried, clause by clause with who answers for each and by when, and how the vote stood. */
export function resolutionOf({ congress, matter, today }: Around): OfficialDocument {
  const { resolution, clauses, publishedOn } = matter.publishing
  const on = matter.decidedOn ?? publishedOn ?? today
  const by = matter.body === 'standing-committee' ? `${congress}${bodyNames[matter.body].zh}` : congress
  return blankDocument({
    format: 'general',
    issuer: by,
    signedBy: by,
    number: matter.number,
    title: `${by}关于${matter.title}的决议`,
    body: [
      `（${sayDay(on).zh}通过）`,
      resolution,
      ...(clauses.length > 0 ? ['落实分工：'] : []),
      ...clauses.map(
        ({ text, owner, dueOn }, index) =>
          `${counted(index + 1)}、${text.replace(/[。；;]$/, '')}。由${owner.zh}负责，${sayDay(dueOn).zh}前完成。`,
      ),
    ].join('\n'),
    signedOn: publishedOn ?? on,
  })
}
