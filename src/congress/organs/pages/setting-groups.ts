import { sentences, type Bilingual } from '../../../law/bilingual.ts'

const names: Readonly<Record<string, Bilingual>> = sentences({
  suggestions: { zh: '代表建议', en: 'Suggestions' },
  undertakings: { zh: '承诺事项', en: 'Undertakings' },
  docket: { zh: '期限与催办督办', en: 'Duties and their escalation' },
  ladder: { zh: '催办督办', en: 'Escalation' },
  clock: { zh: '期限计算', en: 'Counting of days' },
  identity: { zh: '账号与登录', en: 'Accounts and sign-in' },
  'sign-in': { zh: '账号与登录', en: 'Accounts and sign-in' },
  meetings: { zh: '会议', en: 'Meetings' },
  motions: { zh: '议案', en: 'Motions' },
})

/** What a group of rules is called. */
export const groupName = (group: string): Bilingual => names[group] ?? { zh: group, en: group }
