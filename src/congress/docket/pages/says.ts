import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const says = sentences({
  inbox: { zh: '我的待办', en: 'My duties' },
  inboxEmpty: { zh: '没有待办事项', en: 'Nothing is waiting for you' },
  inboxEmptyHint: {
    zh: '需要您办理的事项会出现在这里，并写明期限。',
    en: 'What you owe will appear here, with the day it falls due.',
  },
  filterEmpty: { zh: '这一类里没有事项', en: 'Nothing in this group' },
  filterEmptyHint: { zh: '点“全部”查看其余待办。', en: 'Press “all” to see the rest.' },
  which: { zh: '按期限筛选', en: 'Filter by due day' },
  open: { zh: '全部', en: 'all' },
  today: { zh: '今天到期', en: 'due today' },
  week: { zh: '7 天内', en: 'within 7 days' },
  overdue: { zh: '已逾期', en: 'overdue' },
  act: { zh: '应办', en: 'To do' },
  matter: { zh: '事项', en: 'Matter' },
  due: { zh: '期限', en: 'Due' },
  state: { zh: '状态', en: 'State' },
  owedBy: { zh: '办理人', en: 'Owed by' },
  duties: { zh: '全部期限与逾期', en: 'All duties and what is overdue' },
  dutiesEmpty: { zh: '没有这样的待办', en: 'There are no such duties' },
  lives: { zh: '办理流程', en: 'Procedures' },
  livesHint: {
    zh: '每类事项从开始到办结的全部环节：谁办什么、依据什么。',
    en: 'Every step of every kind of matter from beginning to end: who does what, under which article.',
  },
  from: { zh: '当前状态', en: 'In state' },
  step: { zh: '可办', en: 'Act' },
  by: { zh: '由谁办', en: 'By' },
  to: { zh: '办后状态', en: 'Leads to' },
  under: { zh: '依据', en: 'Under' },
  steps: { zh: '全部步骤', en: 'All steps' },
  ends: { zh: '终', en: 'end' },
  holdTitle: { zh: '完成本期工作', en: 'Hold this period' },
  outcome: { zh: '开展情况和结果', en: 'What was done, and its outcome' },
  outcomeHint: {
    zh: '写明何时、由谁、怎样开展，有什么结果。',
    en: 'When, by whom and how it was held, and what came of it.',
  },
  hold: { zh: '完成本期', en: 'Hold it' },
  vacancyTitle: { zh: '确定由谁办理', en: 'See who can act' },
  vacancyHint: {
    zh: '请联系该单位或者本人确定经办人，由安全管理员发放账号；账号发放后，这件待办自动了结。已另行安排的，写明由谁办理。',
    en: 'Ask whom it concerns who acts from now on, and have the security administrator give an account: this then ends by itself. If it was arranged otherwise, say who acts.',
  },
  vacancyDuties: { zh: '在“全部期限”中按办理人查看这些待办', en: 'See these duties among all, by who owes them' },
  whoActs: { zh: '由谁办理、怎样安排', en: 'Who acts, and how it was arranged' },
  settleVacancy: { zh: '确定', en: 'Settle it' },
  byOwner: { zh: '按办理人查看（件数多的在前）', en: 'By who owes it (most first)' },
  everybody: { zh: '全部办理人', en: 'Everybody' },
  next: { zh: '下一件：', en: 'Next: ' },
  livesEmpty: { zh: '还没有登记任何流程', en: 'No procedure is declared yet' },
})

/** The paper that a promise or an opinion belongs to: a suggestion, a hearing. */
export const ofPaper = (title: string): Bilingual => ({ zh: `出自《${title}》`, en: `of “${title}”` })

/** The way back, with how much still waits there. */
export const backToInbox = (open: number): Bilingual =>
  open === 0
    ? { zh: '返回我的待办（已全部办完）', en: 'Back to my duties (all done)' }
    : { zh: `返回我的待办（还有 ${open} 件）`, en: `Back to my duties (${open} left)` }

/** How much somebody owes, and how long the oldest of it is overdue. */
export const owes = ({ count, longest }: { count: number; longest: number }): Bilingual => {
  const late =
    longest > 0 ? { zh: `，最久逾期 ${longest} 天`, en: `, up to ${longest} days overdue` } : { zh: '', en: '' }
  return { zh: `${count} 件${late.zh}`, en: `${count}${late.en}` }
}
