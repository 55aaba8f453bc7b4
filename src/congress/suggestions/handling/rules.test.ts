import { describe, expect, test } from 'vitest'
import { saysNothing } from './empty-words.ts'
import {
  contactWarning,
  mayAnswerForAll,
  mayAnswerUpward,
  mayAskExtension,
  mayCorrect,
  mayExtend,
  mayIssue,
  mayLogContact,
  mayPlan,
  maySendUpward,
  silentOrgans,
} from './rules.ts'

const refused = (because: string, facts: object = {}) => ({ permitted: false, because, facts })
const permitted = { permitted: true }

describe('代表法 第五十一条第二款: 办理中应当联系代表', () => {
  const contact = { on: '2026-03-20', today: '2026-03-20', assignedOn: '2026-03-05' }
  test('今天的可以登记，明天的不可以', () => {
    expect(mayLogContact(contact)).toMatchObject(permitted)
    expect(mayLogContact({ ...contact, on: '2026-03-21' })).toMatchObject(refused('contact-to-come'))
  })
  test('交办当日的可以登记，前一日的不可以', () => {
    expect(mayLogContact({ ...contact, on: '2026-03-05' })).toMatchObject(permitted)
    expect(mayLogContact({ ...contact, on: '2026-03-04' })).toMatchObject(
      refused('contact-before-assignment', { assignedOn: '2026-03-05' }),
    )
  })
  test('没有联系的提示而不阻止：期限当日还是提醒，次日为逾期；答复以后写明', () => {
    const facts = { contacts: 0, dueOn: '2026-04-02', today: '2026-04-02', replied: false }
    expect(contactWarning(facts)).toBe('none-yet')
    expect(contactWarning({ ...facts, today: '2026-04-03' })).toBe('overdue')
    expect(contactWarning({ ...facts, replied: true })).toBe('none-before-reply')
    expect(contactWarning({ ...facts, contacts: 1, today: '2026-05-01' })).toBeNull()
  })
})

describe('代表法 第五十一条第二款: 三个月，最迟六个月，都自交办之日起', () => {
  const asking = {
    today: '2026-05-20',
    latestDay: '2026-09-05',
    dueOn: '2026-06-05',
    longLimit: '2026-09-05',
    grantedBefore: false,
  }
  test('满六个月的当日可以，次日不可以', () => {
    expect(mayAskExtension(asking)).toMatchObject({ permitted: true })
    expect(mayAskExtension({ ...asking, latestDay: '2026-09-06' })).toMatchObject({
      ...refused('past-six-months', { longLimit: '2026-09-05' }),
      under: { kind: 'statute', number: '51.2' },
    })
  })
  test('不晚于原定期限的不是延期', () => {
    expect(mayAskExtension({ ...asking, latestDay: '2026-06-05' })).toMatchObject(refused('no-extension-needed'))
    expect(mayAskExtension({ ...asking, latestDay: '2026-06-06' })).toMatchObject(permitted)
  })
  test('最迟办理时间在今天以后：今天不行，明天可以', () => {
    const late = { ...asking, today: '2026-07-01' }
    expect(mayAskExtension({ ...late, latestDay: '2026-07-01' })).toMatchObject(refused('day-not-to-come'))
    expect(mayAskExtension({ ...late, latestDay: '2026-07-02' })).toMatchObject(permitted)
    expect(mayExtend({ latestDay: '2026-07-01', today: '2026-07-01' })).toMatchObject(refused('day-not-to-come'))
    expect(mayExtend({ latestDay: '2026-07-02', today: '2026-07-01' })).toMatchObject(permitted)
  })
  test('延期只有一次', () =>
    expect(mayAskExtension({ ...asking, grantedBefore: true })).toMatchObject(refused('extended-already')))
})

describe('办理方案和上报请示', () => {
  test('写了资金的写明来源；没有资金的不必', () => {
    expect(mayPlan({ money: 1, moneySource: ' ' })).toMatchObject(refused('money-source-missing'))
    expect(mayPlan({ money: 1, moneySource: '县级财政' })).toMatchObject(permitted)
    expect(mayPlan({ money: 0, moneySource: '' })).toMatchObject(permitted)
    expect(mayPlan({ money: null, moneySource: '' })).toMatchObject(permitted)
  })
  test('上报已经发出，答复尚待', () => {
    const letter = { sentOn: '2026-04-01', expectedOn: '2026-04-02', today: '2026-04-01' }
    expect(maySendUpward(letter)).toMatchObject(permitted)
    expect(maySendUpward({ ...letter, sentOn: '2026-04-02' })).toMatchObject(refused('letter-to-come'))
    expect(maySendUpward({ ...letter, expectedOn: '2026-04-01' })).toMatchObject(refused('answer-expected-in-the-past'))
  })
  test('超出职权的没有上报不能答复', () => {
    expect(mayAnswerUpward({ beyondPowers: true, letters: 0 })).toMatchObject(refused('upward-letter-missing'))
    expect(mayAnswerUpward({ beyondPowers: true, letters: 1 })).toMatchObject(permitted)
    expect(mayAnswerUpward({ beyondPowers: false, letters: 0 })).toMatchObject(permitted)
  })
})

describe('负责人签发', () => {
  test('本级要求签发的，承办人不能发出，负责人可以', () => {
    const heads = ['闵长堤']
    expect(mayIssue({ headSigns: true, isHead: false, heads })).toMatchObject(
      refused('head-signs', { heads: '闵长堤' }),
    )
    expect(mayIssue({ headSigns: true, isHead: true, heads })).toMatchObject(permitted)
  })
  test('本级不要求的，承办人可以', () =>
    expect(mayIssue({ headSigns: false, isHead: false, heads: [] })).toMatchObject(permitted))
})

describe('会办意见', () => {
  const asked = (organ: string, dueOn: string) => ({ organ, state: 'asked', dueOn })
  test('会办期限当日还要等，次日不再等，答复写明没有提意见的单位', () => {
    const coHandlers = [asked('交通局', '2026-04-05'), { organ: '财政局', state: 'given', dueOn: null }]
    expect(mayAnswerForAll(coHandlers, '2026-04-05')).toMatchObject(
      refused('co-handlers-opinion-missing', { organs: '交通局', dueOn: '2026-04-05' }),
    )
    expect(mayAnswerForAll(coHandlers, '2026-04-06')).toMatchObject(permitted)
    expect(silentOrgans(coHandlers)).toBe('交通局')
  })
  test('没有会办单位的、都提了意见的可以', () => {
    expect(mayAnswerForAll([], '2026-04-05')).toMatchObject(permitted)
    expect(mayAnswerForAll([{ organ: '财政局', state: 'given', dueOn: null }], '2026-04-05')).toMatchObject(permitted)
  })
})

describe('更正答复', () => {
  const promise = { point: '修渠', owner: '水利股', dueOn: '2026-12-01' }
  test('承诺不变的可以', () => {
    expect(mayCorrect({ before: [promise], after: [promise] })).toMatchObject(permitted)
    expect(mayCorrect({ before: [], after: [promise] })).toMatchObject(permitted)
  })
  test.each([{ dueOn: '2026-12-02' }, { owner: '工程股' }])('改动承诺的不行：%j', (changed) =>
    expect(mayCorrect({ before: [promise], after: [{ ...promise, ...changed }] })).toMatchObject(
      refused('promise-changed', { point: '修渠' }),
    ),
  )
  test('取消承诺的不行', () =>
    expect(mayCorrect({ before: [promise], after: [] })).toMatchObject(refused('promise-changed')))
})

describe('空话提示（不阻止）', () => {
  test.each(['我局高度重视，正在研究，另行答复。', '将积极协调，尽快统筹考虑。', '感谢您对水利工作的关心支持。'])(
    '%s',
    (answer) => expect(saysNothing(answer)).toBe(true),
  )
  test.each(['我局高度重视，已清淤三百米。', '正在研究，12月底前招标。', '资金已下达。', '渠道归镇水管站管护。', ''])(
    '不算空话：%s',
    (answer) => expect(saysNothing(answer)).toBe(false),
  )
})
