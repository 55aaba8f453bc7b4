import { describe, expect, test } from 'vitest'
import { practice } from '../../law/article.ts'
import { permit, refuse } from '../../law/ruling.ts'
import {
  hasHeardMovers,
  lapsesWithout,
  liesWithinPowers,
  mayAdopt,
  mayAllSign,
  mayAnswerWithdrawal,
  mayBecomeSuggestion,
  mayBeMovedBy,
  mayBeMovedNow,
  mayBeRead,
  mayCarryOverTo,
  mayDecide,
  mayNoteContact,
  mayReferUntil,
  mayReject,
  mayTakeBack,
  mayTakeNameBack,
  mayTurnLate,
  presidiumSits,
} from './rules.ts'
import { decisions, institutions } from './words.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })
const under = practice('惯例', 'practice')

describe('代表法 第十五条: 议案应当有案由、案据和方案 (cause, grounds and plan)', () => {
  const whole = { title: '修编县城排水规划', cause: '内涝', grounds: '三年五次', plan: '修编规划' }
  test('三部分写全的可以提交', () => expect(mayBeRead(whole)).toMatchObject({ ...permitted, under: { number: '15' } }))
  test.each(['title', 'cause', 'grounds', 'plan'])('缺 %s 的不能提交', (part) =>
    expect(mayBeRead({ ...whole, [part]: ' \n' })).toMatchObject({
      ...refused('motion-part-missing'),
      facts: { part },
    }),
  )
  test('应当属于本级人大职权范围 (within the congress’s powers)', () => {
    expect(liesWithinPowers({ withinPowers: true })).toMatchObject(permitted)
    expect(liesWithinPowers({ withinPowers: false })).toMatchObject(refused('powers-not-confirmed'))
  })
})

describe('地方组织法 第二十二条: 谁可以提出议案 (who may move)', () => {
  const by = { mover: 'deputies', level: 'county', signatories: 10, members: 0, inFavour: 0 } as const
  test('第二款 县级以上：十人以上联名，领衔代表计入 (ten, the lead deputy counted)', () => {
    for (const level of ['county', 'city', 'province'] as const) {
      expect(mayBeMovedBy({ ...by, level, signatories: 9 })).toMatchObject({
        ...refused('too-few-signatories'),
        facts: { needed: 10, have: 9 },
      })
      expect(mayBeMovedBy({ ...by, level, signatories: 10 })).toMatchObject({ ...permitted, under: { number: '22.2' } })
    }
  })
  test('第二款 乡镇：五人以上联名 (township: five)', () => {
    expect(mayBeMovedBy({ ...by, level: 'township', signatories: 4 })).toMatchObject({ facts: { needed: 5, have: 4 } })
    expect(mayBeMovedBy({ ...by, level: 'township', signatories: 5 })).toMatchObject(permitted)
  })
  test('全国：三十人以上联名 (the national congress: thirty)', () => {
    expect(mayBeMovedBy({ ...by, level: 'national', signatories: 29 })).toMatchObject({ facts: { needed: 30 } })
    expect(mayBeMovedBy({ ...by, level: 'national', signatories: 30 })).toMatchObject(permitted)
  })
  test.each(institutions)('第一款 %s 不需联名 (needs no names)', (mover) =>
    expect(mayBeMovedBy({ ...by, mover, signatories: 0 })).toMatchObject({ ...permitted, under: { number: '22.1' } }),
  )
  test('第一款 乡镇只有主席团和政府', () => {
    const township = { ...by, level: 'township', signatories: 0 } as const
    expect(mayBeMovedBy({ ...township, mover: 'presidium' })).toMatchObject(permitted)
    expect(mayBeMovedBy({ ...township, mover: 'government' })).toMatchObject(permitted)
    expect(mayBeMovedBy({ ...township, mover: 'standing-committee' })).toMatchObject(refused('not-a-mover'))
    expect(mayBeMovedBy({ ...township, mover: 'special-committee' })).toMatchObject(refused('not-a-mover'))
  })
  test('代表团：本级有规定的，全体代表过半数同意；恰好半数不可以', () => {
    const team = { ...by, mover: 'delegation', members: 12, signatories: 1 } as const
    expect(mayBeMovedBy({ ...team, inFavour: 7 })).toMatchObject(refused('delegation-may-not-move'))
    expect(mayBeMovedBy({ ...team, inFavour: 6, ownRule: under })).toMatchObject(refused('too-few-in-favour'))
    expect(mayBeMovedBy({ ...team, inFavour: 7, ownRule: under })).toMatchObject(permitted)
  })
})

describe('议案截止时间 (the cut-off the presidium sets)', () => {
  const sitting = {
    name: '第五次会议',
    opensOn: '2026-01-13',
    closesOn: '2026-01-16',
    motionsUntil: '2026-01-14T10:00:00.000Z',
  }
  const at = (instant: string) => ({ today: instant.slice(0, 10), now: new Date(instant) })
  test('截止的那一刻可以，过后不可以 (the moment itself still counts)', () => {
    expect(mayBeMovedNow(sitting, at('2026-01-14T10:00:00.000Z'))).toMatchObject(permitted)
    expect(mayBeMovedNow(sitting, at('2026-01-14T10:00:00.001Z'))).toMatchObject(refused('motion-past-cut-off'))
  })
  test('还没有决定截止时间的：开幕之后可以，开幕之前不可以', () => {
    const open = { ...sitting, motionsUntil: null }
    expect(mayBeMovedNow(open, at('2026-01-13T01:00:00.000Z'))).toMatchObject(permitted)
    expect(mayBeMovedNow(open, at('2026-01-12T01:00:00.000Z'))).toMatchObject(refused('not-convened-yet'))
  })
  test('公布了截止时间的，开幕以前就可以提出', () =>
    expect(mayBeMovedNow(sitting, at('2026-01-05T01:00:00.000Z'))).toMatchObject(permitted))
  test('没有会议的不可以', () =>
    expect(mayBeMovedNow(null, at('2026-05-05T01:00:00.000Z'))).toMatchObject(refused('no-session')))
  test('截止后：按本级规定转为建议，或者不予受理；没有截止的不转', () => {
    const late = refuse(under, 'motion-past-cut-off')
    expect(mayTurnLate({ moved: late, afterCutOff: 'suggestion' })).toMatchObject(permitted)
    expect(mayTurnLate({ moved: late, afterCutOff: 'refused' })).toMatchObject(refused('late-motions-refused'))
    expect(mayTurnLate({ moved: permit(under), afterCutOff: 'suggestion' })).toMatchObject(refused('still-in-time'))
  })
})

describe('代表法 第六十一条、第六十三条: 联名的都应当在任 (every name is a mandate in force)', () => {
  const ended = refuse(under, 'mandate-ended', { on: '2026-01-01' })
  test('一人暂停职务或者资格终止，即不能提交，并指明是谁', () => {
    expect(mayAllSign([{ name: '李秀兰', ruling: permit(under) }])).toMatchObject(permitted)
    expect(
      mayAllSign([
        { name: '李秀兰', ruling: permit(under) },
        { name: '王建国', ruling: ended },
      ]),
    ).toMatchObject({
      ...refused('signatory-without-mandate'),
      facts: { name: '王建国', why: 'mandate-ended' },
    })
  })
})

describe('地方组织法 第二十二条: 主席团决定 (the presidium decides)', () => {
  const session = { opensOn: '2026-01-13', closesOn: '2026-01-16' }
  const decide = { mover: 'deputies', decision: 'list', today: '2026-01-16', session, reason: '' } as const
  test('列入议程：闭会当日可以，次日不可以', () => {
    expect(mayDecide(decide)).toMatchObject({ ...permitted, under: { number: '22.2' } })
    expect(mayDecide({ ...decide, today: '2026-01-17' })).toMatchObject(refused('session-closed'))
  })
  test('开幕当日可以决定，前一日不可以', () => {
    expect(mayDecide({ ...decide, today: '2026-01-13' })).toMatchObject(permitted)
    expect(mayDecide({ ...decide, today: '2026-01-12' })).toMatchObject(refused('session-not-open'))
    expect(mayDecide({ ...decide, session: null })).toMatchObject(refused('session-not-open'))
  })
  test.each(decisions.filter((one) => one !== 'list'))('%s：说明理由，闭会后也可以', (decision) => {
    expect(mayDecide({ ...decide, decision, reason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayDecide({ ...decide, decision, reason: '条件不成熟', today: '2026-01-20' })).toMatchObject(permitted)
  })
  test('第一款 机关提出的议案提交大会，不作其他处理', () => {
    expect(mayDecide({ ...decide, mover: 'government' })).toMatchObject({ ...permitted, under: { number: '22.1' } })
    expect(mayDecide({ ...decide, mover: 'government', decision: 'convert', reason: '理由' })).toMatchObject(
      refused('goes-to-congress'),
    )
  })
  test('主席团在会议期间行使职权：开幕之前不可以', () => {
    expect(presidiumSits(session, '2026-01-12')).toMatchObject(refused('session-not-open'))
    expect(presidiumSits(session, '2026-01-13')).toMatchObject({ ...permitted, under: { number: '15' } })
    expect(presidiumSits(null, '2026-01-13')).toMatchObject(refused('session-not-open'))
  })
  test('先交委员会提出意见：今天到闭会之日', () => {
    const until = { today: '2026-01-14', closesOn: '2026-01-16' }
    expect(mayReferUntil({ ...until, by: '2026-01-14' })).toMatchObject(permitted)
    expect(mayReferUntil({ ...until, by: '2026-01-16' })).toMatchObject(permitted)
    expect(mayReferUntil({ ...until, by: '2026-01-17' })).toMatchObject(refused('opinion-day-outside-session'))
    expect(mayReferUntil({ ...until, by: '2026-01-13' })).toMatchObject(refused('opinion-day-outside-session'))
  })
  test('下次会议在本次闭会以后', () => {
    expect(mayCarryOverTo({ nextSession: '2026-01-16', closesOn: '2026-01-16' })).toMatchObject(
      refused('next-session-too-early'),
    )
    expect(mayCarryOverTo({ nextSession: '2026-01-17', closesOn: '2026-01-16' })).toMatchObject(permitted)
  })
  test('代表的议案可以作为建议处理，机关的不可以', () => {
    expect(mayBecomeSuggestion({ mover: 'deputies' })).toMatchObject(permitted)
    expect(mayBecomeSuggestion({ mover: 'delegation' })).toMatchObject(permitted)
    expect(mayBecomeSuggestion({ mover: 'government' })).toMatchObject(refused('only-deputies-suggest'))
  })
})

describe('撤回 (withdrawal)', () => {
  test('联名代表撤回后仍足人数的，议案继续；不足的，终止', () => {
    expect(mayTakeNameBack({ level: 'county', signatories: 11 })).toMatchObject(permitted)
    expect(mayTakeNameBack({ level: 'county', signatories: 10 })).toMatchObject(refused('name-is-needed'))
    expect(lapsesWithout({ level: 'county', signatories: 10 })).toMatchObject(permitted)
    expect(lapsesWithout({ level: 'county', signatories: 11 })).toMatchObject(refused('enough-remain'))
    expect(mayTakeNameBack({ level: 'township', signatories: 6 })).toMatchObject(permitted)
    expect(mayTakeNameBack({ level: 'township', signatories: 5 })).toMatchObject(refused('name-is-needed'))
  })
  test('联名议案的撤回须联名代表同意', () => {
    expect(mayTakeBack({ coSigners: 9, agreed: false })).toMatchObject(refused('co-signers-not-agreed'))
    expect(mayTakeBack({ coSigners: 9, agreed: true })).toMatchObject(permitted)
    expect(mayTakeBack({ coSigners: 0, agreed: false })).toMatchObject(permitted)
  })
  test('地方组织法 第二十二条第三款: 列入议程后经主席团同意；不同意的说明理由', () => {
    expect(mayAnswerWithdrawal({ consent: true, reason: '' })).toMatchObject({
      ...permitted,
      under: { number: '22.3' },
    })
    expect(mayAnswerWithdrawal({ consent: false, reason: '' })).toMatchObject(refused('reason-missing'))
    expect(mayAnswerWithdrawal({ consent: false, reason: '已进入审议' })).toMatchObject(permitted)
  })
})

describe('地方组织法 第二十五条: 全体代表的过半数通过 (carried by more than half of all)', () => {
  const votes = { deputies: 180, inFavour: 91, against: 50, abstaining: 39 }
  test('恰好半数不通过，过半数通过；录入不能与票数相反', () => {
    expect(mayAdopt({ ...votes, inFavour: 90 })).toMatchObject({ ...refused('no-majority'), facts: { needed: 91 } })
    expect(mayReject({ ...votes, inFavour: 90 })).toMatchObject(permitted)
    expect(mayAdopt(votes)).toMatchObject({ ...permitted, under: { number: '25' } })
    expect(mayReject(votes)).toMatchObject(refused('it-was-carried'))
  })
  test('票数合计不超过全体代表', () => {
    expect(mayAdopt({ ...votes, abstaining: 40 })).toMatchObject(refused('votes-exceed-deputies'))
    expect(mayReject({ ...votes, inFavour: 80, against: 61, abstaining: 40 })).toMatchObject(
      refused('votes-exceed-deputies'),
    )
  })
})

describe('代表法 第五十条: 审议代表议案应当联系提案代表 (movers are heard)', () => {
  test('没有联系过的提醒，机关的议案不提醒', () => {
    expect(hasHeardMovers({ mover: 'deputies', contacts: 0 })).toMatchObject(refused('movers-not-contacted'))
    expect(hasHeardMovers({ mover: 'deputies', contacts: 1 })).toMatchObject(permitted)
    expect(hasHeardMovers({ mover: 'government', contacts: 0 })).toMatchObject(permitted)
  })
  test('联系的日期不在今天以后', () => {
    expect(mayNoteContact({ heldOn: '2026-02-01', today: '2026-02-01' })).toMatchObject(permitted)
    expect(mayNoteContact({ heldOn: '2026-02-02', today: '2026-02-01' })).toMatchObject(
      refused('contact-in-the-future'),
    )
  })
})
