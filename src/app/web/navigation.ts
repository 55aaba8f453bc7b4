import type { Bilingual } from '../../law/bilingual.ts'
import { working, type Role } from '../../congress/organs/words.ts'
import type { IconName } from '../../ui/icons.tsx'

/** What the entries stand under, in the order of the menu. */
export const headings = {
  today: { zh: '今日', en: 'Today' },
  papers: { zh: '建议和议案', en: 'Suggestions and motions' },
  decisions: { zh: '决定和征询', en: 'Decisions and questions' },
  following: { zh: '会议和跟踪', en: 'Meetings and following' },
  public: { zh: '联系群众', en: 'The public' },
  people: { zh: '代表和机关', en: 'Deputies and organs' },
  rules: { zh: '规则和管理', en: 'Rules and administration' },
} as const satisfies Record<string, Bilingual>

interface NavigationEntry {
  readonly to: string
  readonly under: keyof typeof headings
  readonly name: Bilingual
  readonly icon: IconName
  /** Whom the entry is shown to; the house itself decides who may read what stands there. */
  readonly roles: readonly Role[] | 'signed-in'
  /** Also in the phone's bottom bar, which holds four. */
  readonly inBar?: true
}

const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const

/** The desk's pages; under each heading in the order of the work. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', under: 'today', inBar: true, name: { zh: '待办', en: 'Inbox' }, icon: 'inbox', roles: working },
  {
    to: '/board',
    under: 'today',
    inBar: true,
    name: { zh: '工作一览', en: 'Overview' },
    icon: 'list',
    roles: working,
  },
  { to: '/news', under: 'today', inBar: true, name: { zh: '动态', en: 'News' }, icon: 'news', roles: working },
  {
    to: '/suggestions',
    under: 'papers',
    inBar: true,
    name: { zh: '代表建议', en: 'Suggestions' },
    icon: 'papers',
    roles: working,
  },
  { to: '/motions', under: 'papers', name: { zh: '议案', en: 'Motions' }, icon: 'motion', roles: working },
  {
    to: '/decisions',
    under: 'decisions',
    name: { zh: '重大事项', en: 'Major matters' },
    icon: 'check',
    roles: working,
  },
  {
    to: '/duties',
    under: 'today',
    name: { zh: '全部期限', en: 'All duties' },
    icon: 'clock',
    roles: ['staff', 'chair', 'government-office'],
  },
  {
    to: '/suggestions/review',
    under: 'papers',
    name: { zh: '建议审查', en: 'Review' },
    icon: 'check',
    roles: ['staff', 'chair'],
  },
  {
    to: '/suggestions/hand-over',
    under: 'papers',
    name: { zh: '集中交办', en: 'Hand-overs' },
    icon: 'flow',
    roles: ['staff', 'chair', 'government-office'],
  },
  {
    to: '/gatherings',
    under: 'following',
    name: { zh: '会议活动', en: 'Gatherings' },
    icon: 'calendar',
    roles: working,
  },
  {
    to: '/consultations',
    under: 'decisions',
    name: { zh: '征求意见', en: 'Consultations' },
    icon: 'list',
    roles: working,
  },
  {
    to: '/suggestions/key',
    under: 'papers',
    name: { zh: '重点督办件', en: 'Key suggestions' },
    icon: 'flow',
    roles: working,
  },
  {
    to: '/suggestions/letters',
    under: 'papers',
    name: { zh: '催办督办函', en: 'Urging letters' },
    icon: 'alert',
    roles: ['staff', 'chair', 'government-office', 'organ-handler', 'organ-head'],
  },
  {
    to: '/moderation',
    under: 'public',
    name: { zh: '公开审核', en: 'Moderation' },
    icon: 'check',
    roles: ['staff', 'chair'],
  },
  {
    to: '/voters',
    under: 'public',
    name: { zh: '联系选民', en: 'Voters' },
    icon: 'person',
    roles: ['deputy', 'staff', 'chair'],
  },
  {
    to: '/duty-reports',
    under: 'public',
    name: { zh: '代表述职', en: 'Reports to voters' },
    icon: 'motion',
    roles: ['deputy', 'staff', 'chair'],
  },
  {
    to: '/legal-help',
    under: 'public',
    name: { zh: '法律帮助', en: 'Legal help' },
    icon: 'question',
    roles: ['deputy', 'staff', 'chair'],
  },
  { to: '/publicity', under: 'public', name: { zh: '宣传专栏', en: 'Publicity' }, icon: 'news', roles: working },
  {
    to: '/opinions/digests',
    under: 'public',
    name: { zh: '社情民意月报', en: 'Digests' },
    icon: 'chart',
    roles: ['staff', 'chair', 'party-office', 'government-office'],
  },
  {
    to: '/stations',
    under: 'public',
    name: { zh: '代表联络站', en: 'Stations' },
    icon: 'organ',
    roles: working,
  },
  { to: '/deputies', under: 'people', name: { zh: '代表', en: 'Deputies' }, icon: 'people', roles: working },
  {
    to: '/deputies/areas',
    under: 'people',
    name: { zh: '片区', en: 'Areas' },
    icon: 'organ',
    roles: working,
  },
  {
    to: '/deputies/structure',
    under: 'people',
    name: { zh: '代表结构', en: 'Structure' },
    icon: 'chart',
    roles: working,
  },
  {
    to: '/undertakings',
    under: 'following',
    name: { zh: '承诺事项', en: 'Undertakings' },
    icon: 'check',
    roles: working,
  },
  {
    to: '/inspections',
    under: 'decisions',
    name: { zh: '专题视察', en: 'Inspections' },
    icon: 'search',
    roles: working,
  },
  {
    to: '/opinions',
    under: 'public',
    name: { zh: '群众意见', en: 'Opinions' },
    icon: 'question',
    roles: ['deputy', 'staff', 'chair', 'government-office', 'organ-handler', 'organ-head'],
  },
  { to: '/inquiries', under: 'decisions', name: { zh: '代表询问', en: 'Inquiries' }, icon: 'question', roles: working },
  {
    to: '/contacts',
    under: 'following',
    name: { zh: '联系代表', en: 'Contacts' },
    icon: 'people',
    roles: working.filter((role) => role !== 'party-office'),
  },
  { to: '/reports', under: 'following', name: { zh: '向代表报告', en: 'Reports' }, icon: 'papers', roles: working },
  { to: '/bulletins', under: 'following', name: { zh: '办理通报', en: 'Bulletins' }, icon: 'papers', roles: working },
  { to: '/cadences', under: 'following', name: { zh: '定期工作', en: 'Regular work' }, icon: 'clock', roles: working },
  { to: '/accounts', under: 'rules', name: { zh: '账号', en: 'Accounts' }, icon: 'key', roles: ['security-admin'] },
  { to: '/record', under: 'rules', name: { zh: '审计记录', en: 'Record' }, icon: 'record', roles: ['audit-admin'] },
  { to: '/organs', under: 'people', name: { zh: '机关', en: 'Organs' }, icon: 'organ', roles: 'signed-in' },
  {
    to: '/calendar',
    under: 'rules',
    name: { zh: '工作日历', en: 'Calendar' },
    icon: 'calendar',
    roles: [...working, ...administrators],
  },
  {
    to: '/settings',
    under: 'rules',
    name: { zh: '本级规定', en: 'Own rules' },
    icon: 'settings',
    roles: ['staff', 'chair', ...administrators],
  },
  { to: '/laws', under: 'rules', name: { zh: '法规库', en: 'Law library' }, icon: 'papers', roles: 'signed-in' },
  { to: '/lives', under: 'rules', name: { zh: '办理流程', en: 'Procedures' }, icon: 'flow', roles: 'signed-in' },
]

/** The entries under their headings, those without any left out. */
export const grouped = <E extends NavigationEntry>(entries: readonly E[]) =>
  Object.entries(headings).flatMap(([key, name]) => {
    const held = entries.filter(({ under }) => under === key)
    return held.length > 0 ? [{ name, entries: held }] : []
  })

/** The entry an address belongs to: the longest that leads to it. */
export const entryAt = (path: string): NavigationEntry | undefined =>
  navigation
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.to.length - one.to.length)[0]

/** The entries shown to the holder of these roles. */
export const entriesFor = (held: readonly string[]): readonly NavigationEntry[] =>
  navigation.filter(({ roles }) => roles === 'signed-in' || roles.some((role) => held.includes(role)))
