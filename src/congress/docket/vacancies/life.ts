import { practice } from '../../../law/article.ts'
import type { Life } from '../life-table.ts'

const told = practice(
  '没有人可以办理的待办，告知人大工作机构和政府办公室，限期确定经办人',
  'where nobody is left to do what is owed, the offices are told and see within days that somebody can',
)

/** 无人经办: somebody owes and nobody can act for her; it ends when an account is given, or when it was settled otherwise. */
export const vacancyLife: Life = {
  kind: 'vacancy',
  name: { zh: '无人经办', en: 'nobody to act' },
  initial: 'vacant',
  states: {
    vacant: { name: { zh: '没有可以办理的账号', en: 'no account that can act' }, seenBy: ['office'] },
    filled: { name: { zh: '已有人办理', en: 'somebody can act' }, ends: true, seenBy: ['office'] },
    settled: { name: { zh: '已另行安排', en: 'settled otherwise' }, ends: true, seenBy: ['office'] },
  },
  acts: {
    settle: { name: { zh: '确定由谁办理', en: 'see who can act' }, past: 'settled' },
    fill: { name: { zh: '账号已发放', en: 'an account was given' }, past: 'filled', byItself: true },
  },
  parties: {
    office: { name: { zh: '人大工作机构、政府办公室', en: 'the offices' } },
    clock: { name: { zh: '系统', en: 'the system' }, standing: [{ kind: 'role', id: 'clock' }] },
    absent: { name: { zh: '原经办单位或者人员', en: 'whoever owed' } },
  },
  steps: [
    { from: 'vacant', act: 'settle', by: 'office', to: 'settled', under: told },
    { from: 'vacant', act: 'fill', by: 'clock', to: 'filled', under: told },
  ],
  duties: [
    {
      state: 'vacant',
      owes: 'office',
      act: 'settle',
      within: { count: 5, unit: 'workday' },
      since: 'entered',
      under: told,
    },
  ],
}
