import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/** What the page of one motion says. */
export const motionSays = sentences({
  text: { zh: '议案内容', en: 'The motion' },
  about: { zh: '基本情况', en: 'About' },
  noDuty: { zh: '这件议案已经结束，没有待办。', en: 'This motion has ended; nobody owes anything.' },
  missing: { zh: '没有这件议案', en: 'There is no such motion' },
  missingHint: {
    zh: '地址可能不完整，或者这件议案不在您可以查看的范围内。',
    en: 'The address may be incomplete, or the motion is not yours to see.',
  },
  mover: { zh: '提案人', en: 'Moved by' },
  lead: { zh: '领衔代表', en: 'Lead deputy' },
  coSigners: { zh: '联名代表', en: 'Co-signers' },
  session: { zh: '会议', en: 'Session' },
  submittedOn: { zh: '提交日期', en: 'Submitted' },
  decidedOn: { zh: '主席团决定日期', en: 'Decided' },
  decision: { zh: '处理决定', en: 'Decision' },
  committee: { zh: '专门委员会', en: 'Committee' },
  executor: { zh: '执行机关', en: 'Executing organ' },
  votes: { zh: '表决结果', en: 'Votes' },
  inFavourOfTeam: { zh: '代表团同意人数', en: 'Of the delegation in favour' },
  entered: { zh: '工作人员代录', en: 'Entered by staff' },
  yes: { zh: '是', en: 'yes' },
  suggestion: { zh: '转成的建议', en: 'Became the suggestion' },
  openSuggestion: { zh: '打开这件建议', en: 'Open the suggestion' },
  papers: { zh: '意见、报告和决定', en: 'Opinions, reports, decisions' },
  contacts: { zh: '与提案代表的联系', en: 'Contacts with the movers' },
  noContacts: { zh: '还没有联系记录。', en: 'No contact is noted yet.' },
  addContact: { zh: '记录一次联系', en: 'Note a contact' },
  heldOn: { zh: '联系日期', en: 'Day' },
  way: { zh: '方式', en: 'How' },
  whom: { zh: '联系了谁', en: 'With whom' },
  said: { zh: '代表的意见和告知的情况', en: 'What they said, and were told' },
  warning: { zh: '提醒', en: 'Mind' },
  presidium: { zh: '主席团／主任会议', en: 'presidium / chairs' },
})

/** How many names stand under a motion, and how many the law asks for. */
export const namesCounted = ({ needed, have }: { needed: number; have: number }): Bilingual => ({
  zh: `已有 ${have} 人（含领衔代表），须 ${needed} 人以上。`,
  en: `${have} names, the lead deputy’s counted; ${needed} are needed.`,
})

export const votesSaid = (votes: {
  deputies: number
  inFavour: number
  against: number
  abstaining: number
}): Bilingual => ({
  zh: `全体代表 ${votes.deputies} 人；赞成 ${votes.inFavour}，反对 ${votes.against}，弃权 ${votes.abstaining}`,
  en: `${votes.deputies} deputies; ${votes.inFavour} in favour, ${votes.against} against, ${votes.abstaining} abstaining`,
})
