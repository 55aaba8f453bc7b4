import type { Life } from '../docket/words.ts'
import { before, covering, takingDown, withholding } from './bases.ts'

/** 公开审核: whatever the public sends waits until somebody has said that everybody may read it. */
export const moderationLife: Life = {
  kind: 'moderation',
  name: { zh: '公开审核', en: 'moderation' },
  initial: 'waiting',
  states: {
    waiting: { name: { zh: '待审核', en: 'waiting' } },
    admitted: { name: { zh: '已公开', en: 'public' }, ends: true, reopens: true },
    redacted: { name: { zh: '隐去后公开', en: 'public, parts covered' }, ends: true, reopens: true },
    withheld: { name: { zh: '不予公开', en: 'withheld' }, ends: true, reopens: true },
    'taken-down': { name: { zh: '已撤下', en: 'taken down' }, ends: true, reopens: true },
  },
  acts: {
    admit: { name: { zh: '原样公开', en: 'show as it is' }, past: 'admitted' },
    redact: { name: { zh: '隐去部分内容后公开', en: 'show with parts covered' }, past: 'redacted' },
    withhold: { name: { zh: '不予公开', en: 'withhold' }, past: 'withheld' },
    'take-down': { name: { zh: '撤下', en: 'take down' }, past: 'taken-down' },
    'put-back': { name: { zh: '重新审核', en: 'moderate again' }, past: 'put-back' },
  },
  parties: {
    moderator: {
      name: { zh: '人大工作机构', en: 'congress office' },
      standing: [{ kind: 'role', id: 'staff' }],
      standIns: [{ kind: 'role', id: 'chair' }],
    },
  },
  // prettier-ignore
  steps: [
    { from: 'waiting',    act: 'admit',     by: 'moderator', to: 'admitted',   under: before },
    { from: 'waiting',    act: 'redact',    by: 'moderator', to: 'redacted',   under: covering },
    { from: 'waiting',    act: 'withhold',  by: 'moderator', to: 'withheld',   under: withholding },
    { from: 'admitted',   act: 'take-down', by: 'moderator', to: 'taken-down', under: takingDown },
    { from: 'redacted',   act: 'take-down', by: 'moderator', to: 'taken-down', under: takingDown },
    { from: 'withheld',   act: 'put-back',  by: 'moderator', to: 'waiting',    under: before },
    { from: 'taken-down', act: 'put-back',  by: 'moderator', to: 'waiting',    under: before },
  ],
  // prettier-ignore
  duties: [
    { state: 'waiting', owes: 'moderator', act: 'admit', called: { zh: '审核（公开、隐去或者不予公开）', en: 'moderate: show, cover or withhold' }, within: { setting: 'moderation.within' }, since: 'entered', under: before },
  ],
}
