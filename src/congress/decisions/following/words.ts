import type { Bilingual } from '../../../law/bilingual.ts'

/** What a follower found (跟踪检查情况). */
export const findings = ['on-track', 'problem', 'done'] as const
export type Finding = (typeof findings)[number]

export const findingNames: Record<Finding, Bilingual> = {
  'on-track': { zh: '正常推进', en: 'on track' },
  problem: { zh: '发现问题', en: 'a problem found' },
  done: { zh: '已经落实', en: 'carried out' },
}

export const followerStates = ['invited', 'accepted', 'declined', 'left', 'released'] as const
export type FollowerState = (typeof followerStates)[number]

export const checkStates = ['due', 'given', 'released'] as const
export type CheckState = (typeof checkStates)[number]

export const questionStates = ['to-moderate', 'asked', 'answered', 'turned-down'] as const
export type QuestionState = (typeof questionStates)[number]

/** Why a question is not taken up; whoever asked reads it. */
export const turnDownReasons = ['elsewhere', 'repeated', 'own-case', 'abuse', 'secret'] as const
export type TurnDownReason = (typeof turnDownReasons)[number]

export const turnDownNames: Record<TurnDownReason, Bilingual> = {
  elsewhere: {
    zh: '与本决定无关，请向有关单位反映',
    en: 'not about this decision; please turn to whoever is in charge',
  },
  repeated: { zh: '同样的问题已经公开答复', en: 'the same question is answered here already' },
  'own-case': { zh: '属于个人诉求，请通过信访渠道反映', en: 'a personal matter: please bring it as a petition' },
  abuse: { zh: '含有侮辱或者不实内容', en: 'it insults, or says what is not so' },
  secret: { zh: '涉及国家秘密、商业秘密或者个人隐私', en: 'it touches secrets or somebody’s private life' },
}
