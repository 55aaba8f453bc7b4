import { describe, expect, test } from 'vitest'
import { fateOf, mayContest, mayPass, mayReopen, mayVerify, warningOf } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })

describe('核实承诺: 承诺人以外的人到现场看', () => {
  const found = {
    ownerIsVerifier: false,
    kept: true,
    reason: '',
    photos: 1,
    noPhotoReason: '',
    heldOn: '2026-06-01',
    today: '2026-06-01',
  }
  test('承诺人不能核实自己的承诺', () => {
    expect(mayVerify({ ...found, ownerIsVerifier: true })).toMatchObject(refused('owner-may-not-verify'))
    expect(mayVerify(found)).toMatchObject(permitted)
  })
  test('兑现的要有照片，或者写明没有照片的原因', () => {
    expect(mayVerify({ ...found, photos: 0 })).toMatchObject(refused('photo-missing'))
    expect(mayVerify({ ...found, photos: 0, noPhotoReason: ' \n' })).toMatchObject(refused('photo-missing'))
    expect(mayVerify({ ...found, photos: 0, noPhotoReason: '制度类事项，查看文件' })).toMatchObject(permitted)
  })
  test('没有兑现的写明哪里没有兑现，不必有照片', () => {
    const notKept = { ...found, kept: false, photos: 0 }
    expect(mayVerify({ ...notKept, reason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayVerify({ ...notKept, reason: '护坡没有修' })).toMatchObject(permitted)
  })
  test('验收的日子已经到来：当天可以，明天不可以', () => {
    expect(mayVerify({ ...found, heldOn: '2026-06-02' })).toMatchObject(refused('acceptance-to-come'))
  })
})

describe('异议: 工作人员代为核实的，代表可以在限期内提出', () => {
  const asked = { byOffice: true, isDeputy: true, today: '2026-07-01', contestBy: '2026-07-01' }
  test('最后一天可以，次日不可以', () => {
    expect(mayContest(asked)).toMatchObject(permitted)
    expect(mayContest({ ...asked, today: '2026-07-02' })).toMatchObject(refused('too-late-to-contest'))
  })
  test('代表自己核实的没有异议可提；异议由代表提出', () => {
    expect(mayContest({ ...asked, byOffice: false })).toMatchObject(refused('verified-by-deputy'))
    expect(mayContest({ ...asked, isDeputy: false })).toMatchObject(refused('deputy-contests'))
  })
})

describe('发现隐患，重新打开', () => {
  const asked = { reason: '渠底开裂', dueOn: '2026-08-01', today: '2026-07-01', paperClosed: false }
  test('写明隐患，定新的日期', () => {
    expect(mayReopen(asked)).toMatchObject(permitted)
    expect(mayReopen({ ...asked, reason: '' })).toMatchObject(refused('reason-missing'))
    expect(mayReopen({ ...asked, dueOn: '2026-07-01' })).toMatchObject(refused('new-day-to-come'))
    expect(mayReopen({ ...asked, dueOn: '2026-07-02' })).toMatchObject(permitted)
  })
  test('建议已经办结的，先重新跟踪建议', () =>
    expect(mayReopen({ ...asked, paperClosed: true })).toMatchObject(refused('paper-closed')))
})

describe('承诺移交给承接职责的单位', () => {
  test('换一个单位，写明理由', () => {
    expect(mayPass({ sameOwner: false, reason: '机构改革' })).toMatchObject(permitted)
    expect(mayPass({ sameOwner: true, reason: '机构改革' })).toMatchObject(refused('same-owner'))
    expect(mayPass({ sameOwner: false, reason: '' })).toMatchObject(refused('reason-missing'))
  })
})

describe('预警: 到期前提醒，逾期，列入通报', () => {
  const pressing = { dueOn: '2026-06-11', isListed: false, isOpen: true, today: '2026-06-01', remindBefore: 10 }
  test('到期前第十日起为近期到期，第十一日还在期限内；到期当日仍不算逾期', () => {
    expect(warningOf(pressing)).toBe('soon')
    expect(warningOf({ ...pressing, today: '2026-05-31' })).toBe('in-time')
    expect(warningOf({ ...pressing, today: '2026-06-11' })).toBe('soon')
    expect(warningOf({ ...pressing, today: '2026-06-12' })).toBe('overdue')
  })
  test('已经报告、等待核实的，不再预警到期；核实逾期的照样逾期', () => {
    expect(warningOf({ ...pressing, isOpen: false })).toBe('in-time')
    expect(warningOf({ ...pressing, isOpen: false, today: '2026-06-12' })).toBe('overdue')
  })
  test('列入通报的，一直写明列入通报', () =>
    expect(warningOf({ ...pressing, isListed: true, today: '2026-07-01' })).toBe('listed'))
})

describe('兑现情况', () => {
  const verified = { state: 'verified', dueOn: '2026-06-11', reportedOn: '2026-06-11', today: '2026-08-01' }
  test('按报告的日子算：当日报告为按期，次日为逾期兑现；导入时已兑现、不知何日的算按期', () => {
    expect(fateOf(verified)).toBe('kept')
    expect(fateOf({ ...verified, reportedOn: '2026-06-12' })).toBe('kept-late')
    expect(fateOf({ ...verified, reportedOn: null })).toBe('kept')
  })
  test('到期当日还在办理，次日没有报告就是逾期未兑现；按期报告、等待核实的不是', () => {
    const open = { ...verified, state: 'open', reportedOn: null }
    expect(fateOf({ ...open, today: '2026-06-11' })).toBe('open')
    expect(fateOf({ ...open, today: '2026-06-12' })).toBe('broken')
    expect(fateOf({ ...verified, state: 'reported' })).toBe('open')
    expect(fateOf({ ...verified, state: 'reported', reportedOn: null })).toBe('open')
    expect(fateOf({ ...verified, state: 'reported', reportedOn: '2026-06-12' })).toBe('broken')
  })
})
