import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type OfficialDocument } from '../../../platform/documents/index.ts'
import { heading, pair, signed, toTick, wide, type FormRow } from '../../documents/index.ts'
import type { SuggestionPage } from '../contract.ts'
import { gradeNames, grades } from '../words.ts'
import { numbered, titled, type Around } from './paper-facts.ts'

const graded = toTick(...grades.map((grade) => gradeNames[grade].zh))

/** 征询意见表 and, on the same sheet, the receipt (回执) that goes back with the rating. */
export function opinionForm({ congress, paper }: Around, organ: string): OfficialDocument {
  const deputy = paper.leadDeputy?.name ?? paper.proposers
  return blankDocument({
    format: 'form',
    issuer: congress,
    title: '代表建议办理情况征询意见表',
    forms: [
      {
        title: '代表建议办理情况征询意见表',
        rows: [
          pair(['建议编号', numbered(paper)], ['代表姓名', deputy]),
          wide('建议标题', titled(paper), 1),
          pair(['承办单位', organ], ['答复日期', paper.repliedOn ? sayDay(paper.repliedOn).zh : '']),
          wide(
            '与代表联系',
            `${toTick('办理前', '办理中', '答复后')}　　${toTick('当面', '电话', '书面', '没有联系')}`,
            1,
          ),
          wide('办理态度', graded, 1),
          wide('办理结果', graded, 1),
          wide('不满意的原因', '', 4),
          wide('重新办理', `${toTick('是', '否')}　　要求重新办理的事项：`, 2),
          wide('是否同意公开', toTick('同意公开答复', '不同意公开'), 1),
          wide('代表签名', signed, 2),
        ],
        note: '请在收到答复后填写，交回人大工作机构或者直接在平台上评价；逾期未反馈的，工作人员会与您联系。',
      },
      {
        title: '答复函回执',
        rows: [
          pair(['建议编号', numbered(paper)], ['承办单位', organ]),
          wide('收到日期', '　　　　年　　月　　日收到答复函。', 1),
          wide('代表签名', signed, 2),
        ],
        note: '',
      },
    ],
  })
}

const about = (paper: SuggestionPage | null): FormRow[] => [
  pair(['编号', paper ? numbered(paper) : ''], ['提出日期', paper?.submittedOn ? sayDay(paper.submittedOn).zh : '']),
  pair(['领衔代表', paper?.leadDeputy?.name ?? paper?.proposers ?? ''], ['类别', paper?.category ?? '']),
  wide('联名代表', paper ? paper.coSigners.map(({ name }) => name).join('、') : '', 2),
  wide('标题', paper?.title ?? '关于　　　　　　　　　　　　　　　　　　的建议', 2),
]

function publication(paper: SuggestionPage | null): string {
  if (!paper) return `${toTick('同意', '不同意')}　　不同意的理由：`
  return paper.mayPublish ? '☑同意　□不同意' : `□同意　☑不同意　${paper.notPublicReason}`
}

const ofTheOffice: readonly FormRow[] = [
  heading('以下由工作机构填写'),
  pair(['收到日期', ''], ['收件人', '']),
  wide('代录核对', '已与代表逐项核对。　录入人：　　　　　　核对人：', 1),
  heading('回执（撕下交代表保存）'),
  wide('收到', '收到建议一件，将告知编号和承办单位。', 1),
  pair(['收件人', ''], ['日期', '']),
]

/**
 * 纸质建议表, for deputies without a phone: blank to be written on, or as the suggestion stands on record. What the
 * office fills in stands apart, and a slip at the foot is torn off for the deputy.
 */
export function suggestionForm(congress: string, paper: SuggestionPage | null): OfficialDocument {
  const title = '代表建议、批评和意见表'
  return blankDocument({
    format: 'form',
    issuer: congress,
    title,
    forms: [
      {
        title: `${congress}${title}`,
        rows: [...about(paper), wide('基本情况', paper?.facts ?? '', 9), wide('原因分析', paper?.analysis ?? '', 4)],
        note: paper
          ? ''
          : '一事一表。基本情况写清谁、在哪里、什么事、涉及多少人；具体建议逐条写，写明希望谁做什么。写不下可以附页。',
      },
      {
        title: `${title}（续）`,
        rows: [
          wide('具体建议', paper?.proposal ?? '', 7),
          wide('希望承办', paper?.wishedOrgan ?? '', 1),
          wide('是否同意公开', publication(paper), 1),
          wide('代表签名', signed, 2),
          ...ofTheOffice,
        ],
        note: '',
      },
    ],
  })
}
