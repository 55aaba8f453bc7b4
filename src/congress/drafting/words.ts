import { sentences, type Bilingual } from '../../law/bilingual.ts'

/** Where a deputy's name stands on a paper. */
export const signatoryStates = [
  'invited',
  'signed',
  'to-confirm',
  'refused',
  'withdrawn',
  'cancelled',
  'lapsed',
] as const
export type SignatoryState = (typeof signatoryStates)[number]

export const signatoryStateNames: Record<SignatoryState, Bilingual> = {
  invited: { zh: '待答复', en: 'asked, not answered yet' },
  signed: { zh: '已联名', en: 'signed' },
  'to-confirm': { zh: '文本有改动，待重新确认', en: 'text changed: to be confirmed again' },
  refused: { zh: '未同意', en: 'declined' },
  withdrawn: { zh: '已撤回联名', en: 'name taken back' },
  cancelled: { zh: '邀请已取消', en: 'invitation cancelled' },
  lapsed: { zh: '逾期未答复，邀请失效', en: 'lapsed without an answer' },
}

/** States in which a deputy is still being waited for. */
export const awaited = ['invited', 'to-confirm'] as const satisfies readonly SignatoryState[]

/** States in which a deputy takes part in the paper, and so may read it while it is a draft. */
export const takingPart = [...awaited, 'signed'] as const satisfies readonly SignatoryState[]

/** The parts of a paper's text, as a version keeps them and a comment points at them. */
export const textParts = ['title', 'facts', 'analysis', 'proposal'] as const
export type TextPart = (typeof textParts)[number]

/** What a comment is on. */
export const commentParts = ['whole', ...textParts] as const
export type CommentPart = (typeof commentParts)[number]

const commentPartNames: Record<CommentPart, Bilingual> = {
  whole: { zh: '全文', en: 'the whole' },
  title: { zh: '标题', en: 'title' },
  facts: { zh: '事实', en: 'facts' },
  analysis: { zh: '分析', en: 'analysis' },
  proposal: { zh: '建议', en: 'proposal' },
}

/** A motion's parts, which the law names. */
const motionPartNames: Partial<Record<CommentPart, Bilingual>> = {
  facts: { zh: '案由', en: 'cause' },
  analysis: { zh: '案据', en: 'grounds' },
  proposal: { zh: '方案', en: 'plan' },
}

/** What a part is called in a paper of this kind. */
export const partName = (kind: PaperKind, part: CommentPart): Bilingual =>
  (kind === 'motion' ? motionPartNames[part] : undefined) ?? commentPartNames[part]

export const attachmentKinds = ['photo', 'document', 'paper-original'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export const attachmentKindNames: Record<AttachmentKind, Bilingual> = {
  photo: { zh: '照片', en: 'photo' },
  document: { zh: '文件', en: 'document' },
  'paper-original': { zh: '纸质原件照片', en: 'photo of the paper original' },
}

/** Papers that deputies write together, by the kind of their matter. */
export const paperKinds = ['suggestion', 'motion'] as const
export type PaperKind = (typeof paperKinds)[number]

export const words = sentences({
  coSigning: { zh: '联名', en: 'co-signing' },
  signatory: { zh: '联名代表', en: 'co-signer' },
  invitation: { zh: '联名邀请', en: 'invitation to co-sign' },
  coDrafting: { zh: '共同起草', en: 'co-drafting' },
  pen: { zh: '修改权', en: 'the pen' },
  version: { zh: '版本', en: 'version' },
  comment: { zh: '修改意见', en: 'comment' },
  fieldStudy: { zh: '调研记录', en: 'field study' },
  attachment: { zh: '附件', en: 'attachment' },
})
