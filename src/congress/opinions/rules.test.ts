import { describe, expect, test } from 'vitest'
import {
  mayAdd,
  mayBecomeSuggestion,
  mayBeHanded,
  mayBeReached,
  mayDirect,
  mayHandBack,
  mayLookAtPerson,
  mayPass,
  mayRate,
  maySendBack,
  mayTakeIn,
  mayTurnAway,
  mayWithdraw,
} from './rules.ts'

const yes = { permitted: true }
const no = (because: string, facts = {}) => ({ permitted: false, because, facts: expect.objectContaining(facts) })

describe('收件', () => {
  test('积压 499 件还收，500 件不收，告诉打哪个电话', () => {
    expect(mayTakeIn({ waiting: 499, atMost: 500, phone: '' })).toMatchObject(yes)
    const full = mayTakeIn({ waiting: 500, atMost: 500, phone: '0571-1' })
    expect(full).toMatchObject(no('opinions-too-many-waiting', { phone: '0571-1' }))
  })
  test('要回电话的留下电话；凭查询码的不用留', () => {
    expect(mayBeReached({ reach: 'call', phone: ' ' })).toMatchObject(no('opinion-phone-missing'))
    expect(mayBeReached({ reach: 'call', phone: '1' })).toMatchObject(yes)
    expect(mayBeReached({ reach: 'code', phone: '' })).toMatchObject(yes)
  })
})

describe('转办：每个单位只经手一次，五个工作日内提出', () => {
  const moving = { answered: false, today: '2026-03-09', until: '2026-03-09', hadIt: false, decided: false }
  test('最后一天可以，过一天不可以', () => {
    for (const may of [mayPass, maySendBack]) {
      expect(may(moving)).toMatchObject(yes)
      expect(may({ ...moving, today: '2026-03-10' })).toMatchObject(no('opinion-objected-late'))
    }
  })
  test('答复过的、经手过的、已确定的，不再转', () => {
    expect(mayPass({ ...moving, answered: true })).toMatchObject(no('opinion-answered-before'))
    expect(mayPass({ ...moving, hadIt: true })).toMatchObject(no('opinion-had-before'))
    expect(maySendBack({ ...moving, decided: true })).toMatchObject(no('opinion-decided-yours'))
  })
  test('撤并了的单位不交办', () => {
    expect(mayBeHanded({ organ: '水利局', endedOn: null })).toMatchObject(yes)
    expect(mayBeHanded({ organ: '水利局', endedOn: '2026-01-01' })).toMatchObject(no('opinion-organ-ended'))
  })
  test('告知去向、不予受理要写明理由；再办的不退回', () => {
    expect(mayTurnAway({ words: ' ' })).toMatchObject(no('reason-missing'))
    expect(mayTurnAway({ words: '去法院' })).toMatchObject(yes)
    expect(mayHandBack({ round: 1 })).toMatchObject(yes)
    expect(mayHandBack({ round: 2 })).toMatchObject(no('opinion-second-time'))
  })
})

describe('评价：不满意的说明理由；主席团督促再办一次', () => {
  test('满意、基本满意不用理由', () => {
    for (const grade of ['satisfied', 'basically-satisfied'] as const)
      expect(mayRate({ grade, reason: '' })).toMatchObject(yes)
    expect(mayRate({ grade: 'dissatisfied', reason: ' ' })).toMatchObject(no('reason-missing'))
    expect(mayRate({ grade: 'dissatisfied', reason: '没修' })).toMatchObject(yes)
  })
  test('第二轮后督促一次，第三轮后只能终结', () => {
    expect(mayDirect({ round: 2 })).toMatchObject(yes)
    expect(mayDirect({ round: 3 })).toMatchObject(no('opinion-directed-before'))
  })
})

describe('个人信息：只有经办的代表、工作机构能看，单位经本人同意才能看', () => {
  const held = { handledBy: 'li', organ: 'water', toOrgan: false, known: true }
  const who = (roles: string[], deputyId: string | null = null, organId: string | null = null) => ({
    roles,
    deputyId,
    organId,
  })
  test('经办代表可以，别的代表、主席不可以', () => {
    expect(mayLookAtPerson(who(['deputy'], 'li'), held)).toMatchObject(yes)
    expect(mayLookAtPerson(who(['staff']), held)).toMatchObject(yes)
    for (const other of [who(['deputy'], 'wang'), who(['chair']), who(['government-office']), who(['audit-admin'])])
      expect(mayLookAtPerson(other, held)).toMatchObject(no('opinion-person-not-yours'))
  })
  test('单位：没同意不可以，同意了承办的可以，别的单位不可以', () => {
    const [water, roads] = [who(['organ-handler'], null, 'water'), who(['organ-head'], null, 'roads')]
    expect(mayLookAtPerson(water, held)).toMatchObject(no('opinion-person-not-yours'))
    expect(mayLookAtPerson(water, { ...held, toOrgan: true })).toMatchObject(yes)
    expect(mayLookAtPerson(roads, { ...held, toOrgan: true })).toMatchObject(no('opinion-person-not-yours'))
  })
  test('没有留下的，谁也没有可看的', () =>
    expect(mayLookAtPerson(who(['staff']), { ...held, known: false })).toMatchObject(no('opinion-nobody-known')))
})

describe('本人', () => {
  test('答复以前可以撤回，答复以后不可以', () => {
    for (const state of ['received', 'with-deputy', 'with-organ', 'to-reassign'] as const)
      expect(mayWithdraw({ state })).toMatchObject(yes)
    for (const state of ['told', 'before-presidium', 'ending', 'settled', 'withdrawn'] as const)
      expect(mayWithdraw({ state })).toMatchObject(no('opinion-answered-already'))
  })
  test('补充一次，办结后不再补充', () => {
    expect(mayAdd({ open: true, added: false })).toMatchObject(yes)
    expect(mayAdd({ open: true, added: true })).toMatchObject(no('opinion-added-once'))
    expect(mayAdd({ open: false, added: false })).toMatchObject(no('opinion-ended'))
  })
  test('撤回的、不在这里办理的，不转为建议', () => {
    for (const state of ['withdrawn', 'closed', 'ending'] as const)
      expect(mayBecomeSuggestion({ state })).toMatchObject(no('opinion-not-here'))
    expect(mayBecomeSuggestion({ state: 'settled' })).toMatchObject(yes)
  })
})
