import { practice } from '../../../law/article.ts'
import { CivilCode } from '../../../law/civil-code.ts'
import { settingRules } from './kinds.ts'

const days = { zh: '日', en: 'days' }
const workdays = { zh: '个工作日', en: 'working days' }

/** 期限计算、催办督办、账号安全. */
export const clockAndLadderSettings = settingRules({
  'clock.roll-rest-days': {
    kind: 'flag',
    name: {
      zh: '期限届满日为休息日的，顺延至下一工作日',
      en: 'A period ending on a rest day moves to the next working day',
    },
    default: true,
    under: CivilCode('203'),
  },
  'ladder.remind-before': {
    kind: 'counts',
    name: { zh: '到期前提醒', en: 'Reminders before a day falls due' },
    default: [10, 3],
    counted: days,
    under: practice('到期前十日、三日各提醒一次', 'reminders ten and three days before'),
  },
  'ladder.urge-after': {
    kind: 'count',
    name: { zh: '逾期多久催办', en: 'Urging, after it was due' },
    default: 5,
    counted: workdays,
    under: practice('逾期五个工作日催办', 'urged after five working days'),
  },
  'ladder.supervise-after': {
    kind: 'count',
    name: { zh: '逾期多久督办', en: 'Supervision, after it was due' },
    default: 15,
    counted: workdays,
    under: practice('逾期十五个工作日督办', 'put under supervision after fifteen working days'),
  },
  'reminders.from-hour': {
    kind: 'count',
    name: { zh: '提醒从几点起发出', en: 'Reminders go out from' },
    default: 9,
    bounds: { atMost: 23, under: practice('提醒在工作日的工作时间发出', 'reminders go out in working hours') },
    counted: { zh: '时', en: "o'clock" },
    under: practice('提醒在工作日的工作时间发出', 'reminders go out in working hours'),
  },
  'reminders.until-hour': {
    kind: 'count',
    name: { zh: '提醒到几点为止', en: 'Reminders go out until' },
    default: 17,
    bounds: { atMost: 24, under: practice('提醒在工作日的工作时间发出', 'reminders go out in working hours') },
    counted: { zh: '时', en: "o'clock" },
    under: practice('提醒在工作日的工作时间发出', 'reminders go out in working hours'),
  },
  'identity.second-factor-required': {
    kind: 'flag',
    name: { zh: '登录须验证第二因素', en: 'Sign-in needs a second factor' },
    default: false,
    keeper: 'security-admin',
    under: practice('账号安全由安全管理员规定', 'account security is the security administrator’s to set'),
  },
})
