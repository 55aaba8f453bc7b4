import { sentences } from '../../../../law/bilingual.ts'

/** What judging says on a paper's page. */
export const judgingSays = sentences({
  ifRework: { zh: '不满意，要求重新办理', en: 'Not satisfied: have it handled again' },
  ifReworkSeparately: { zh: '不满意，要求有关单位重新办理', en: 'Not satisfied: have those organs handle it again' },
  ifEscalate: { zh: '仍不满意，提请列入督办', en: 'Still not satisfied: ask for supervision' },
  reason: { zh: '您的意见（可不填）', en: 'Your opinion (may stay empty)' },
  reasonHint: { zh: '只有人大看得到，不转给承办单位。', en: 'For the congress only; not passed on to the organ.' },
  whatIsMissing: { zh: '请重新办理什么', en: 'What should be handled again' },
  whatIsMissingHint: {
    zh: '这段话会转给承办单位，请写明哪一点没有办到、要办到什么程度。',
    en: 'This is passed on to the organ: say which point is not done, and what you expect.',
  },
  ofOrgan: { zh: '的答复', en: '’s reply' },
  separately: {
    zh: '这件建议由几个单位分别办理，请逐一评价；不满意的只退给有关单位。',
    en: 'Several organs answered for themselves. Rate each; only those that do not satisfy handle it again.',
  },
  byStaff: {
    zh: '您正在代录代表的评价。请附代表签名的征询意见表原件照片；原件只有人大看得到。',
    en: 'You enter the deputy’s rating for her. Attach a photograph of the form she signed; only the congress sees it.',
  },
  original: { zh: '代表签名的原件', en: 'The signed original' },
  originalTaken: { zh: '原件已附上', en: 'The original is attached' },
  redo: { zh: '换一张', en: 'Take another' },
  lapseNote: {
    zh: '代表经催办仍未评价，或者已经离任。转入跟踪后按“未评价”统计，不计为满意。',
    en: 'The deputy was urged and has not rated, or has left. It goes on as unrated and never counts as satisfied.',
  },
  directNote: {
    zh: '重新办理后代表仍不满意。请指定领导牵头，写明要求和答复日期；再次答复后仍由代表评价。',
    en: 'After rework the deputy is still not satisfied. Name a leader, what is demanded and by when; she rates again.',
  },
  leadOrgan: { zh: '由哪个单位牵头重办', en: 'Which organ leads now' },
  leader: { zh: '督办领导', en: 'Leader who directs' },
  office: { zh: '职务', en: 'Post' },
  demand: { zh: '督办要求', en: 'What is demanded' },
  answerBy: { zh: '答复日期', en: 'Answer by' },
  concludeNote: {
    zh: '了结后不再重办，统计为“未解决”。代表认为有新情况的，仍可要求重新跟踪。',
    en: 'It is handled no further and counts as unsolved. The deputy may still have it followed again.',
  },
  whyConclude: { zh: '了结的理由', en: 'Why it is concluded' },
  reopenNote: {
    zh: '写明办结以后哪里没有真正解决，并选择没有兑现的承诺，或者写明现在要办什么。',
    en: 'Say what shows it unsolved, and choose the promise that did not hold, or say what is to be done now.',
  },
  finding: { zh: '没有真正解决的情况', en: 'What shows that it is not solved' },
  toFollow: { zh: '要跟踪的事', en: 'What is to be followed' },
  newDemand: { zh: '另有要办的事', en: 'Something else is to be done' },
  demandNow: { zh: '现在要办什么', en: 'What is to be done now' },
  panel: { zh: '重办与督办', en: 'Rework and supervision' },
  askedAgain: { zh: '要求重新办理', en: 'Asked to be handled again' },
  byDeputy: { zh: '代表', en: 'the deputy' },
  byOffice: { zh: '交办机构', en: 'the office' },
  byChair: { zh: '督办', en: 'supervision' },
  directed: { zh: '督办重办', en: 'Directed' },
  concluded: { zh: '督办了结', en: 'Concluded' },
  notSolved: { zh: '统计为未解决', en: 'counts as unsolved' },
  reopened: { zh: '重新跟踪', en: 'Followed again' },
  whyBack: { zh: '哪里没有兑现（转给承办单位）', en: 'What was not kept (passed on to the organ)' },
})
