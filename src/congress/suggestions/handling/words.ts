import type { Bilingual } from '../../../law/bilingual.ts'

export const phases = ['before', 'during', 'after'] as const
export type Phase = (typeof phases)[number]
export const phaseNames: Record<Phase, Bilingual> = {
  before: { zh: '办前', en: 'before handling' },
  during: { zh: '办中', en: 'while handling' },
  after: { zh: '办后', en: 'after handling' },
}

export const ways = ['meeting', 'telephone', 'visit', 'writing'] as const
export type Way = (typeof ways)[number]
export const wayNames: Record<Way, Bilingual> = {
  meeting: { zh: '面谈', en: 'meeting' },
  telephone: { zh: '电话', en: 'telephone' },
  visit: { zh: '走访', en: 'visit' },
  writing: { zh: '书面', en: 'in writing' },
}

export const contactKinds = ['contact', 'interim-notice'] as const
export const contactKindNames: Record<(typeof contactKinds)[number], Bilingual> = {
  contact: { zh: '沟通联系', en: 'contact' },
  'interim-notice': { zh: '办理情况告知', en: 'interim notice' },
}

export const planKinds = ['now', 'step-by-step', 'beyond-powers'] as const
export type PlanKind = (typeof planKinds)[number]
export const planKindNames: Record<PlanKind, Bilingual> = {
  now: { zh: '马上办', en: 'done now' },
  'step-by-step': { zh: '分步办', en: 'step by step' },
  'beyond-powers': { zh: '超出本单位职权，上报办', en: 'beyond the organ’s powers: sent upward' },
}

export const outcomes = ['done', 'under-way', 'planned', 'cannot'] as const
export type Outcome = (typeof outcomes)[number]
export const outcomeNames: Record<Outcome, Bilingual> = {
  done: { zh: '已经办成', en: 'done' },
  'under-way': { zh: '正在办理', en: 'under way' },
  planned: { zh: '列入计划', en: 'planned' },
  cannot: { zh: '不能办', en: 'cannot be done' },
}

/** Outcomes that promise something to come. */
export const isPromise = (outcome: Outcome): boolean => outcome === 'under-way' || outcome === 'planned'

export const explanationReasons = ['law', 'money', 'conditions', 'powers', 'other'] as const
export type ExplanationReason = (typeof explanationReasons)[number]
export const explanationReasonNames: Record<ExplanationReason, Bilingual> = {
  law: { zh: '法律法规政策不允许', en: 'law or policy does not allow it' },
  money: { zh: '资金不足', en: 'there is no money' },
  conditions: { zh: '条件不具备', en: 'conditions are not there' },
  powers: { zh: '超出职权', en: 'it is beyond the organ’s powers' },
  other: { zh: '其他', en: 'other' },
}

export const replyKinds = ['reply', 'supplement', 'correction', 'part'] as const
export type ReplyKind = (typeof replyKinds)[number]
export const replyKindNames: Record<ReplyKind, Bilingual> = {
  reply: { zh: '答复', en: 'reply' },
  supplement: { zh: '补充答复', en: 'supplementary reply' },
  correction: { zh: '更正后的答复', en: 'corrected reply' },
  part: { zh: '分办答复', en: 'reply to its part' },
}
