import { describe, expect, test } from 'vitest'
import { CivilCode } from '../../../law/civil-code.ts'
import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { days, months, workdays } from '../../../law/period.ts'
import { explainDue, periodText } from './explain.ts'
import { dueOn, latestBefore } from './period.ts'
import { stateCouncil as calendar } from './state-council.ts'

const under = DeputiesLaw('51.2')

describe('the sentence under a date', () => {
  test('three months that end in National Day', () => {
    const { explanation } = dueOn({ start: '2026-07-02', period: months(3), under, calendar })
    expect(explainDue(explanation).zh).toBe(
      '自2026年7月2日起算，当日不计入，期限3个月，至2026年10月2日届满。届满日为休息日（国庆节），参照《民法典》第二百零三条顺延至2026年10月8日。' +
        '依据：《全国人民代表大会和地方各级人民代表大会代表法》第五十一条第二款。',
    )
    expect(explainDue(explanation).en).toBe(
      'Counted from 2026-07-02, that day not included, 3 months end on 2026-10-02. ' +
        'That is a rest day (National Day); moved on to 2026-10-08, as in Civil Code Art. 203. Basis: Deputies Law Art. 51 ¶2.',
    )
  })
  test('working days name holidays, count weekends and name worked Saturdays', () => {
    const { zh, en } = explainDue(dueOn({ start: '2026-02-10', period: workdays(10), under, calendar }).explanation)
    expect(zh).toContain('期限10个工作日，至2026年3月2日届满。')
    expect(zh).toContain('其间不计：春节（2026年2月15日至2026年2月23日）、周末1天。')
    expect(zh).toContain('调休上班的2026年2月14日、2026年2月28日计入。')
    expect(en).toContain('Not counted: Spring Festival (2026-02-15 to 2026-02-23), 1 weekend day.')
  })
  test('a month without the corresponding day says so', () => {
    const { explanation } = dueOn({ start: '2026-01-31', period: months(1), under, calendar, roll: false })
    expect(explainDue(explanation).zh).toContain(
      '至2026年2月28日届满（该月无31日，参照《民法典》第二百零二条以月末日为准）。',
    )
  })
  test('a weekend is named by its day', () => {
    const { explanation } = dueOn({ start: '2026-04-16', period: months(1), under, calendar })
    expect(explainDue(explanation).zh).toContain(
      '届满日为休息日（周六），参照《民法典》第二百零三条顺延至2026年5月18日。',
    )
  })
  test('a year that is not loaded is admitted', () => {
    const { explanation } = dueOn({ start: '2026-11-16', period: months(3), under, calendar })
    expect(explainDue(explanation).zh).toContain('2027年放假安排尚未载入，暂按周末推算，载入后此日可能变动。')
    expect(explainDue(explanation).en).toContain('Holidays of 2027 are not loaded yet')
  })
  test('backward', () => {
    const { zh } = explainDue(
      latestBefore({ event: '2026-03-02', period: days(7), under: CivilCode('203'), calendar }).explanation,
    )
    expect(zh).toBe(
      '自2026年3月2日往前推算7日，最迟为2026年2月23日。该日为休息日（春节），提前至2026年2月14日。依据：《民法典》第二百零三条。',
    )
  })
  test('one month, two months', () => {
    expect([1, 2].map((count) => periodText(months(count)).en)).toEqual(['1 month', '2 months'])
  })
})
