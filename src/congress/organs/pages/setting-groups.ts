import type { Bilingual } from '../../../law/bilingual.ts'

interface Section {
  readonly name: Bilingual
  /** Groups of settings, by the part of their keys before the dot. */
  readonly groups: readonly string[]
}

/** The rules by field of work, the most used first. */
export const sections: readonly Section[] = [
  { name: { zh: '代表建议', en: 'Suggestions' }, groups: ['suggestions', 'co-signing', 'undertakings'] },
  { name: { zh: '期限计算与催办督办', en: 'Counting of days, urging and supervision' }, groups: ['clock', 'ladder'] },
  { name: { zh: '账号与登录', en: 'Accounts and sign-in' }, groups: ['identity'] },
  {
    name: { zh: '代表大会会议', en: 'Sessions of the congress' },
    groups: ['sessions', 'presidium', 'motions', 'interpellations', 'budget'],
  },
  {
    name: { zh: '表决、选举和任免', en: 'Voting, elections, appointments' },
    groups: ['voting', 'elections', 'by-elections', 'appointments', 'oaths'],
  },
  {
    name: { zh: '常委会与监督', en: 'Standing committee and supervision' },
    groups: ['standing-committee', 'supervision', 'inspections'],
  },
  { name: { zh: '重大事项和征求意见', en: 'Major matters and consultations' }, groups: ['decisions', 'consultations'] },
  {
    name: { zh: '代表履职', en: 'Work of the deputies' },
    groups: [
      'activities',
      'inquiries',
      'stations',
      'voters',
      'moderation',
      'opinions',
      'contacts',
      'reports',
      'publicity',
      'immunity',
    ],
  },
  {
    name: { zh: '备案审查、立法、公文和其他', en: 'Record review, legislation, documents and others' },
    groups: ['record-review', 'legislation', 'documents', 'party', 'petitions', 'livelihood'],
  },
]

const others: Bilingual = { zh: '其他', en: 'Others' }

/** Rows under the heading of their section; what no section names comes last. */
export function inSections<Row extends { group: string }>(rows: readonly Row[]): { name: Bilingual; rows: Row[] }[] {
  const placed = sections.map(({ name, groups }) => ({
    name,
    rows: rows.filter(({ group }) => groups.includes(group)),
  }))
  const rest = rows.filter(({ group }) => !sections.some(({ groups }) => groups.includes(group)))
  return [...placed, { name: others, rows: rest }].filter((section) => section.rows.length > 0)
}
