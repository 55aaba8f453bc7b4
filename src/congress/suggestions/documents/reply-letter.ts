import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type OfficialDocument } from '../../../platform/documents/index.ts'
import { counted, numberOf } from '../../documents/index.ts'
import type { SuggestionPage } from '../contract.ts'
import type { ReplyLetter } from '../handling/contract.ts'
import { explanationReasonNames, outcomeNames } from '../handling/words.ts'
import { paperSaid, titled, type Around } from './paper-facts.ts'

type Reply = SuggestionPage['replies'][number]

const yuan = (money: number): string => `${money.toLocaleString('zh-CN')}元`

/** A point as the letter answers it: what was asked as a heading, how it stands, who answers for what is to come. */
function pointOf(
  { point, outcome, answer, owner, dueOn, money }: ReplyLetter['answers'][number],
  index: number,
): string[] {
  const bound = [
    owner && `责任人：${owner}`,
    dueOn && `完成时限：${sayDay(dueOn).zh}`,
    money !== null && `资金：${yuan(money)}`,
  ].filter(Boolean)
  return [
    `${counted(index + 1)}、${point.replace(/[。；;]$/, '')}`,
    `${outcomeNames[outcome].zh}。${answer}`,
    ...(bound.length > 0 ? [`${bound.join('；')}。`] : []),
  ]
}

function explained({ explanation }: Pick<ReplyLetter, 'explanation'>): string[] {
  if (!explanation) return []
  const { reason, because, tried, next } = explanation
  return [
    `暂时不能解决的原因是${explanationReasonNames[reason].zh}。${because}`,
    tried && `已做的工作：${tried}`,
    next && `下一步打算：${next}`,
  ].filter((line) => line !== '')
}

/** Whom it addresses, each as a deputy. */
const recipients = ({ handling, leadDeputy }: SuggestionPage): string[] => {
  const named = handling.addressees.length > 0 ? handling.addressees : leadDeputy ? [leadDeputy.name] : []
  return named.map((name) => `${name}代表`)
}

/** An organ that wrote the letter's opening and salutation itself is not given them twice. */
const opens = /收悉/
const announces = /答复如下/
const salutation = /^[^\n，。]{1,60}代表[：:]\s*/

const body = ({ paper }: Around, reply: Reply, letter: ReplyLetter | undefined): string => {
  const many = recipients(paper).length > 1
  const begins = reply.text.slice(0, 120)
  return [
    ...(opens.test(begins)
      ? []
      : [`${many ? '你们' : '您'}提出的《${titled(paper)}》收悉${announces.test(begins) ? '。' : '，现答复如下：'}`]),
    reply.text.replace(salutation, ''),
    ...(letter?.answers.flatMap(pointOf) ?? []),
    ...(letter ? explained(letter) : []),
    ...(letter?.silentOrgans ? [`以下会办单位逾期未提意见：${letter.silentOrgans}。`] : []),
    `感谢${many ? '你们' : '您'}对我们工作的关心和支持，请对办理态度和办理结果作出评价。`,
  ].join('\n')
}

/**
 * 答复函, in the format of a letter: class and whether it may be published at the top, every point with what was done and
 * what is promised by when, whom to ask. Number and copies are the organ's own and stay open.
 */
export function replyLetter(around: Around, reply: Reply): OfficialDocument {
  const { paper } = around
  const letter = paper.handling.letters.find(({ id }) => id === reply.id)
  const published = letter?.mayPublish ?? null
  return blankDocument({
    format: 'letter',
    issuer: reply.organ,
    number: numberOf(reply.repliedOn),
    title: `关于对${paperSaid(around)}的答复`,
    marks: [
      ...(reply.resultClass ? [`类别：${reply.resultClass}`] : []),
      ...(published === null ? [] : [published ? '同意公开' : '不公开']),
    ],
    recipients: recipients(paper),
    body: body(around, reply, letter),
    signedOn: reply.repliedOn,
    note: letter?.contactPerson ? `联系人：${letter.contactPerson}，电话：${letter.contactPhone}` : '',
  })
}
