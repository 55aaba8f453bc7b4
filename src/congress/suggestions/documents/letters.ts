import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type OfficialDocument } from '../../../platform/documents/index.ts'
import { blank, numberOf } from '../../documents/index.ts'
import type { SuggestionPage } from '../contract.ts'
import type { HandlingPanel, ReplyLetter } from '../handling/contract.ts'
import { explanationReasonNames } from '../handling/words.ts'
import { paperSaid, titled, type Around } from './paper-facts.ts'

/** 会办意见函: to the lead organ, never to the deputy; what the co-handling organ thinks and will do. */
export function coHandlerOpinion(around: Around, opinion: HandlingPanel['opinions'][number]): OfficialDocument {
  const { paper } = around
  return blankDocument({
    format: 'letter',
    issuer: opinion.organ,
    number: numberOf(opinion.givenOn),
    title: `关于${paperSaid(around)}的会办意见`,
    recipients: [paper.organ?.name ?? blank],
    body: [
      `《${titled(paper)}》由你单位主办、我单位会办，现提出会办意见如下：`,
      '一、会办意见',
      opinion.text,
      ...(opinion.measures ? ['二、办理措施', opinion.measures] : []),
    ].join('\n'),
    signedOn: opinion.givenOn,
    note: opinion.contact ? `联系人：${opinion.contact}` : '',
  })
}

/** 延期说明: the day it was due, why it cannot be met, what was done, the latest day, the measures and who answers. */
export function extensionNotice(around: Around, extension: HandlingPanel['extensions'][number]): OfficialDocument {
  const { paper } = around
  const decided = extension.decidedOn ? `（${sayDay(extension.decidedOn).zh}同意延期）` : ''
  return blankDocument({
    format: 'letter',
    issuer: extension.organ,
    number: numberOf(extension.askedOn),
    title: `关于${paperSaid(around)}延期办理的说明`,
    recipients: paper.handling.addressees.map((name) => `${name}代表`),
    body: [
      `《${titled(paper)}》应于${sayDay(extension.originalDay).zh}前答复，现申请延至${sayDay(extension.latestDay).zh}前答复${decided}。`,
      '一、延期原因',
      extension.reason,
      '二、已做工作',
      extension.doneSoFar || blank,
      '三、办理措施',
      extension.measures || blank,
      `责任人：${extension.responsible || blank}。`,
    ].join('\n'),
    signedOn: extension.askedOn,
  })
}

/** 情况说明: why it cannot be solved now, what was tried, what comes next; to the deputies who asked for it. */
export function explanationLetter(
  around: Around,
  reply: SuggestionPage['replies'][number],
  { reason, because, tried, next }: NonNullable<ReplyLetter['explanation']>,
): OfficialDocument {
  const { paper } = around
  return blankDocument({
    format: 'letter',
    issuer: reply.organ,
    number: numberOf(reply.repliedOn),
    title: `关于${paperSaid(around)}办理情况的说明`,
    recipients: paper.handling.addressees.map((name) => `${name}代表`),
    body: [
      `《${titled(paper)}》提出的事项暂时不能解决，现说明如下：`,
      '一、原因',
      `${explanationReasonNames[reason].zh}。${because}`,
      '二、已做工作',
      tried || blank,
      '三、下一步打算',
      next || blank,
    ].join('\n'),
    signedOn: reply.repliedOn,
  })
}
