import type { Bilingual } from '../../law/bilingual.ts'
import { working, type Role } from '../../congress/organs/words.ts'
import type { IconName } from '../../ui/icons.tsx'

interface NavigationEntry {
  readonly to: string
  readonly name: Bilingual
  readonly icon: IconName
  /** Whom the entry is shown to; the house itself decides who may read what stands there. */
  readonly roles: readonly Role[] | 'signed-in'
}

const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const

/** The desk's pages in the order of the day's work; the first four also stand in the phone's bottom bar. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', name: { zh: '待办', en: 'Inbox' }, icon: 'inbox', roles: working },
  { to: '/news', name: { zh: '动态', en: 'News' }, icon: 'news', roles: working },
  { to: '/suggestions', name: { zh: '代表建议', en: 'Suggestions' }, icon: 'papers', roles: working },
  { to: '/motions', name: { zh: '议案', en: 'Motions' }, icon: 'motion', roles: working },
  {
    to: '/duties',
    name: { zh: '全部期限', en: 'All duties' },
    icon: 'clock',
    roles: ['staff', 'chair', 'government-office'],
  },
  { to: '/suggestions/review', name: { zh: '建议审查', en: 'Review' }, icon: 'check', roles: ['staff', 'chair'] },
  {
    to: '/suggestions/hand-over',
    name: { zh: '集中交办', en: 'Hand-overs' },
    icon: 'flow',
    roles: ['staff', 'chair', 'government-office'],
  },
  { to: '/gatherings', name: { zh: '会议活动', en: 'Gatherings' }, icon: 'calendar', roles: working },
  { to: '/suggestions/key', name: { zh: '重点督办件', en: 'Key suggestions' }, icon: 'flow', roles: working },
  {
    to: '/suggestions/letters',
    name: { zh: '催办督办函', en: 'Urging letters' },
    icon: 'alert',
    roles: ['staff', 'chair', 'government-office', 'organ-handler', 'organ-head'],
  },
  { to: '/deputies', name: { zh: '代表', en: 'Deputies' }, icon: 'people', roles: working },
  { to: '/deputies/structure', name: { zh: '代表结构', en: 'Structure' }, icon: 'chart', roles: working },
  { to: '/bulletins', name: { zh: '办理通报', en: 'Bulletins' }, icon: 'papers', roles: working },
  { to: '/cadences', name: { zh: '定期工作', en: 'Regular work' }, icon: 'clock', roles: working },
  { to: '/accounts', name: { zh: '账号', en: 'Accounts' }, icon: 'key', roles: ['security-admin'] },
  { to: '/record', name: { zh: '审计记录', en: 'Record' }, icon: 'record', roles: ['audit-admin'] },
  { to: '/organs', name: { zh: '机关', en: 'Organs' }, icon: 'organ', roles: 'signed-in' },
  {
    to: '/calendar',
    name: { zh: '工作日历', en: 'Calendar' },
    icon: 'calendar',
    roles: [...working, ...administrators],
  },
  {
    to: '/settings',
    name: { zh: '本级规定', en: 'Own rules' },
    icon: 'settings',
    roles: ['staff', 'chair', ...administrators],
  },
  { to: '/lives', name: { zh: '办理流程', en: 'Procedures' }, icon: 'flow', roles: 'signed-in' },
]

/** The entry an address belongs to: the longest that leads to it. */
export const entryAt = (path: string): NavigationEntry | undefined =>
  navigation
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.to.length - one.to.length)[0]

/** The entries shown to the holder of these roles. */
export const entriesFor = (held: readonly string[]): readonly NavigationEntry[] =>
  navigation.filter(({ roles }) => roles === 'signed-in' || roles.some((role) => held.includes(role)))
