import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { Owed } from './owed.ts'
import type { PromiseStanding } from './promises.ts'

export const publicSays = sentences({
  list: { zh: '代表建议', en: 'Suggestions of deputies' },
  intro: {
    zh: '代表替群众提的建议，交给哪个单位办、什么时候该答复、答应的事办成没有，都在这里。',
    en: 'What deputies suggested for the people: which organ handles it, when it must answer, and whether promises were kept.',
  },
  find: { zh: '找什么（村名、路名、事情）', en: 'What are you looking for (a village, a road, a matter)' },
  findButton: { zh: '查找', en: 'Find' },
  stage: { zh: '办到哪一步', en: 'How far' },
  category: { zh: '类别', en: 'Subject' },
  organ: { zh: '承办单位', en: 'Organ that handles it' },
  area: { zh: '哪个村居', en: 'Which village or community' },
  session: { zh: '哪次会议', en: 'Which session' },
  between: { zh: '闭会期间', en: 'between sessions' },
  any: { zh: '全部', en: 'All' },
  more: { zh: '按类别、单位、村居筛选', en: 'Narrow by subject, organ, village' },
  clear: { zh: '看全部建议', en: 'Show all suggestions' },
  nothing: { zh: '没有找到符合条件的建议。', en: 'No suggestion matches.' },
  nothingHint: {
    zh: '换一个词试试，或者看全部建议。依法不公开内容的建议不能按文字、类别、单位和村居查找。',
    en: 'Try another word, or show all. Suggestions whose text is not public by law cannot be found by words, subject, organ or village.',
  },
  none: { zh: '还没有公开的代表建议。', en: 'No suggestion has been published yet.' },
  next: { zh: '下一页', en: 'Next page' },
  first: { zh: '回到第一页', en: 'First page' },
  numbers: { zh: '办理数字：答复了多少，兑现了多少', en: 'In numbers: how many answered, how many promises kept' },
  whole: { zh: '全部清单（可下载）', en: 'The whole list (to download)' },
  number: { zh: '编号', en: 'Number' },
  title: { zh: '题目', en: 'Title' },
  deputy: { zh: '领衔代表', en: 'Lead deputy' },
  coSigners: { zh: '联名代表', en: 'Co-signed by' },
  proposers: { zh: '提出人', en: 'Proposed by' },
  helpers: { zh: '协办、分办单位', en: 'Organs that help, or answer for a part' },
  submittedOn: { zh: '提出日期', en: 'Submitted' },
  assignedOn: { zh: '交办日期', en: 'Handed over' },
  dueOn: { zh: '应答复日期', en: 'Answer due' },
  repliedOn: { zh: '答复日期', en: 'Answered' },
  resultClass: { zh: '办理结果', en: 'Result' },
  key: { zh: '重点督办', en: 'key suggestion' },
  keyMeans: { zh: '重点督办件：由人大领导领衔督办。', en: 'A key suggestion, led by a leader of the congress.' },
  supervised: { zh: '列入督办', en: 'under supervision' },
  supervisedMeans: {
    zh: '代表对答复仍不满意，已由人大领导督办。',
    en: 'The deputy was still not satisfied; leaders of the congress took it up.',
  },
  late: { zh: '逾期未答复', en: 'answer overdue' },
  notPublic: { zh: '依法不公开', en: 'not public by law' },
  notPublicMeans: {
    zh: '这件建议的内容依法不公开（例如涉及国家秘密、商业秘密或者个人隐私），只公开编号和办理进度。',
    en: 'The text is not public by law (state secrets, business secrets or privacy, for instance); only its number and how far it has come are shown.',
  },
  text: { zh: '建议内容', en: 'What is suggested' },
  facts: { zh: '情况', en: 'Facts' },
  analysis: { zh: '分析', en: 'Analysis' },
  proposal: { zh: '建议', en: 'Proposal' },
  course: { zh: '办到哪一步了', en: 'How far it has come' },
  now: { zh: '现在该谁办、什么时候办完', en: 'Who owes what now, and by when' },
  nobodyOwes: { zh: '已经办结，没有欠着的事。', en: 'It is closed; nothing is owed.' },
  replies: { zh: '答复', en: 'Replies' },
  noReplyShown: { zh: '答复按规定不公开，或者还没有答复。', en: 'There is no reply yet, or it is not public.' },
  signedBy: { zh: '签发人', en: 'Signed by' },
  explained: { zh: '情况说明：为什么暂时办不了', en: 'Explanation: why it cannot be done for now' },
  because: { zh: '原因', en: 'Why' },
  tried: { zh: '做过哪些努力', en: 'What was tried' },
  nextSteps: { zh: '下一步', en: 'What comes next' },
  promises: { zh: '答应的事', en: 'What was promised' },
  promise: { zh: '答应什么', en: 'Promise' },
  by: { zh: '到哪天', en: 'By' },
  kept: { zh: '办成没有', en: 'Kept' },
  extensions: { zh: '延期', en: 'Extended' },
  latestDay: { zh: '最迟', en: 'At the latest' },
  measures: { zh: '办理措施', en: 'What is done meanwhile' },
  back: { zh: '返回代表建议', en: 'Back to suggestions' },
  say: { zh: '对这件事有话说', en: 'Say something about this' },
  wholeTitle: { zh: '公开的代表建议清单', en: 'List of published suggestions' },
  wholeHint: {
    zh: '全部公开的代表建议都在下面的表格里，可以下载。',
    en: 'Every published suggestion is in the table below, to download.',
  },
})

export const promiseNames: Record<PromiseStanding, Bilingual> = {
  kept: { zh: '已经办成，经核实', en: 'kept, and verified' },
  reported: { zh: '单位报告办成，等待核实', en: 'reported as kept, to be verified' },
  open: { zh: '还没到期', en: 'not due yet' },
  late: { zh: '过了期限还没办成', en: 'past its day and not kept' },
}

export const found = (total: number): Bilingual => ({
  zh: `共 ${total} 件`,
  en: total === 1 ? '1 suggestion' : `${total} suggestions`,
})

export const numbered = (number: string | null): Bilingual =>
  number ? { zh: number, en: number } : { zh: '未编号', en: 'no number' }

const who: Record<Owed['by'], Bilingual> = {
  deputy: { zh: '领衔代表', en: 'the lead deputy' },
  organ: { zh: '承办单位', en: 'the handling organ' },
  office: { zh: '人大工作机构', en: 'the congress’s office' },
  chair: { zh: '人大领导', en: 'the leaders of the congress' },
  'government-office': { zh: '政府办公室', en: 'the government’s office' },
}

const what: Readonly<Record<string, Bilingual>> = {
  assign: { zh: '交给承办单位办理', en: 'hand it over to an organ' },
  sign: { zh: '签收', en: 'sign for it' },
  arbitrate: { zh: '裁定由哪个单位办', en: 'rule which organ handles it' },
  extend: { zh: '决定是否同意延期', en: 'decide whether it may take longer' },
  reply: { zh: '答复代表', en: 'answer the deputy' },
  gather: { zh: '汇总各单位的答复', en: 'gather the organs’ replies' },
  accept: { zh: '对答复作出评价', en: 'say what she thinks of the reply' },
  direct: { zh: '研究督办', en: 'decide how to supervise it' },
  settle: { zh: '核实承诺是否兑现', en: 'see whether the promises were kept' },
}

/** Who owes what by which day, in plain words: 县水利局应当在 2026年11月23日 以前答复代表。 */
export function owedSaid({ act, by, organ, isLate }: Owed, day: Bilingual): Bilingual {
  const holder = organ === '' ? who[by] : { zh: organ, en: organ }
  const owed = what[act] ?? { zh: '办理', en: 'act' }
  return {
    zh: `${holder.zh}应当在${day.zh}以前${owed.zh}${isLate ? '，已经逾期' : ''}。`,
    en: `${holder.en.charAt(0).toUpperCase()}${holder.en.slice(1)} must ${owed.en} by ${day.en}${isLate ? '; this is overdue' : ''}.`,
  }
}
