import type { Life } from '../../docket/words.ts'
import { studied } from './bases.ts'

/** 代表小组研究: what each group owes once the presidium has given it a major matter to study. */
export const groupStudyLife: Life = {
  kind: 'group-study',
  name: { zh: '代表小组研究', en: 'group study' },
  initial: 'asked',
  states: {
    asked: { name: { zh: '研究中', en: 'being studied' } },
    answered: { name: { zh: '已报意见', en: 'answered' }, ends: true },
    released: { name: { zh: '不再研究', en: 'released' }, ends: true },
  },
  acts: {
    answer: { name: { zh: '报送小组意见', en: "give the group's opinion" }, past: 'answered' },
    release: { name: { zh: '不再研究', en: 'release' }, past: 'released', byItself: true },
  },
  parties: {
    leader: {
      name: { zh: '小组召集人', en: 'group leader' },
      // Of a group that met without her, or has a leader without a telephone, the office enters the opinion.
      standIns: [{ kind: 'role', id: 'staff' }],
    },
    office: { name: { zh: '人大工作机构', en: "congress's office" }, standing: [{ kind: 'role', id: 'staff' }] },
  },
  steps: [
    { from: 'asked', act: 'answer', by: 'leader', to: 'answered', under: studied },
    { from: 'asked', act: 'release', by: 'office', to: 'released', under: studied },
  ],
  duties: [
    {
      state: 'asked',
      owes: 'leader',
      act: 'answer',
      within: { count: 0, unit: 'day' },
      since: 'answer-by',
      under: studied,
    },
  ],
  days: { 'answer-by': [] },
}
