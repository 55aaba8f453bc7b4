import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = [
  'draft',
  'submitted',
  'reviewed',
  'accepted',
  'returned',
  'assigned',
  'declined',
  'disputed',
  'handling',
  'extension-asked',
  'extended',
  'separate',
  'replied',
  'reworking',
  'escalated',
  'following',
  'closed',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** States in which the text is the deputy's alone. */
export const unsubmitted = ['draft', 'returned'] as const satisfies readonly State[]

/** States before anybody but the deputy and the office sees the paper. */
export const beforeHandOver = [
  ...unsubmitted,
  'submitted',
  'reviewed',
  'accepted',
  'withdrawn',
] as const satisfies readonly State[]

/** States a paper may be brought in with; the others need something beside the paper that a source does not tell. */
export const importableStates = [
  'draft',
  'submitted',
  'accepted',
  'returned',
  'assigned',
  'declined',
  'handling',
  'extended',
  'replied',
  'reworking',
  'escalated',
  'following',
  'closed',
  'withdrawn',
] as const satisfies readonly State[]
export type ImportableState = (typeof importableStates)[number]

export const grades = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const
export type Grade = (typeof grades)[number]

export const gradeNames: Record<Grade, Bilingual> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  'basically-satisfied': { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
}

export const returnReasons = [
  'several-matters',
  'no-proposal',
  'outside-powers',
  'personal-matter',
  'pending-case',
  'forwarded-letter',
  'academic-or-advertising',
  'bidding-result',
  'no-content',
  'not-concrete',
  'incomplete-form',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]

export const returnReasonNames: Record<ReturnReason, Bilingual> = {
  'several-matters': { zh: '不是一事一议', en: 'several matters in one' },
  'no-proposal': { zh: '没有提出具体建议', en: 'no remedy proposed' },
  'outside-powers': { zh: '不属本级职权', en: "outside this congress's powers" },
  'personal-matter': { zh: '属个人或亲属事务', en: 'a personal or family matter' },
  'pending-case': { zh: '涉及未结案件', en: 'concerns a pending case' },
  'forwarded-letter': { zh: '代转群众来信', en: 'a letter merely forwarded' },
  'academic-or-advertising': { zh: '属学术探讨、广告宣传或者产品推介', en: 'academic discussion or advertising' },
  'bidding-result': { zh: '涉及具体招投标结果', en: 'concerns the result of a bidding' },
  'no-content': { zh: '没有实际内容', en: 'no real content' },
  'not-concrete': { zh: '内容不具体', en: 'not concrete' },
  'incomplete-form': { zh: '填写不全', en: 'the form is incomplete' },
  other: { zh: '其他', en: 'other' },
}

export const words = sentences({
  suggestion: { zh: '代表建议', en: 'suggestion' },
  leadDeputy: { zh: '领衔代表', en: 'lead deputy' },
  coSigner: { zh: '联名代表', en: 'co-signer' },
  facts: { zh: '事实', en: 'facts' },
  analysis: { zh: '分析', en: 'analysis' },
  proposal: { zh: '建议', en: 'proposal' },
  reply: { zh: '答复', en: 'reply' },
  resultClass: { zh: '办理结果类别', en: 'result class' },
  rating: { zh: '评价', en: 'rating' },
  handOver: { zh: '交办', en: 'assignment' },
})
