import { describe, expect, test } from 'vitest'
import { mayExerciseMandate } from '../../deputies/index.ts'
import { signatoryStates } from '../words.ts'
import {
  mayBeAsked,
  mayBeWithdrawn,
  mayCancel,
  mayEnterNames,
  mayGatherNames,
  mayHoldPen,
  mayRefuse,
  maySign,
  mayTakeNameBack,
  type Signing,
} from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })
const today = '2026-01-14'
const inOffice = mayExerciseMandate({ endedOn: null, suspendedOn: null }, today)

describe('联名的截止 (until when names are taken)', () => {
  const gathering = { open: true, cutOff: today, afterCutOff: 'closed' }
  test('截止当日可以，次日不可以，并说明是哪一天', () => {
    expect(mayGatherNames(gathering, today)).toMatchObject(permitted)
    expect(mayGatherNames(gathering, '2026-01-15')).toMatchObject({ ...refused('past-cut-off'), facts: { day: today } })
  })
  test('本级规定提交以前仍可联名的，截止以后也可以', () =>
    expect(mayGatherNames({ ...gathering, afterCutOff: 'until-submitted' }, '2026-01-15')).toMatchObject(permitted))
  test('没有规定截止时间的不受限；提交以后一律不可以', () => {
    expect(mayGatherNames({ ...gathering, cutOff: null }, '2030-01-01')).toMatchObject(permitted)
    expect(mayGatherNames({ ...gathering, open: false }, today)).toMatchObject(refused('names-closed'))
  })
})

describe('联名代表应当知晓内容并确认 (whoever co-signs has read it)', () => {
  const her: Signing = { state: 'invited', isLead: false, openedVersion: 2, version: 2, mandate: inOffice }
  test('受邀并打开过现有文本的可以联名', () => expect(maySign(her)).toMatchObject(permitted))
  test('没有打开的不可以', () => expect(maySign({ ...her, openedVersion: null })).toMatchObject(refused('not-opened')))
  test('打开之后文本又改了的不可以，要重新打开', () =>
    expect(maySign({ ...her, version: 3 })).toMatchObject(refused('text-changed')))
  test('文本改动后待重新确认的，重新打开后可以', () => {
    expect(maySign({ ...her, state: 'to-confirm' })).toMatchObject(permitted)
    expect(maySign({ ...her, state: 'to-confirm', openedVersion: 1 })).toMatchObject(refused('text-changed'))
  })
  test('一人一名：已经联名的不再联名', () =>
    expect(maySign({ ...her, state: 'signed' })).toMatchObject(refused('already-signed')))
  test.each([null, 'refused', 'withdrawn', 'cancelled', 'lapsed'] as const)('%s：没有待答复的邀请', (state) =>
    expect(maySign({ ...her, state })).toMatchObject(refused('not-invited')),
  )
  test('领衔代表不联名自己的件', () => {
    expect(maySign({ ...her, isLead: true })).toMatchObject(refused('lead-signs-already'))
    expect(mayBeAsked({ isLead: true })).toMatchObject(refused('lead-signs-already'))
    expect(mayBeAsked({ isLead: false })).toMatchObject(permitted)
  })
  test('代表法 61、63：暂停执行职务、资格终止的不可以', () => {
    const suspended = mayExerciseMandate({ endedOn: null, suspendedOn: today }, today)
    const ended = mayExerciseMandate({ endedOn: today, suspendedOn: null }, today)
    expect(maySign({ ...her, mandate: suspended })).toMatchObject({
      ...refused('mandate-suspended'),
      under: { number: '61' },
    })
    expect(maySign({ ...her, mandate: ended })).toMatchObject({ ...refused('mandate-ended'), under: { number: '63' } })
  })
})

describe('联名由代表本人决定 (each decides on her own)', () => {
  test.each(signatoryStates)('%s：能否拒绝、撤回、取消、执笔', (state) => {
    const waiting = state === 'invited' || state === 'to-confirm'
    const standing = state === 'signed' || state === 'to-confirm'
    expect(mayRefuse({ state }).permitted).toBe(waiting)
    expect(mayTakeNameBack({ state, handedOver: false }).permitted).toBe(standing)
    expect(mayCancel({ state }).permitted).toBe(state === 'invited')
    expect(mayHoldPen({ state }).permitted).toBe(waiting || standing)
  })
  test('没有受邀的无从拒绝、撤回', () => {
    expect(mayRefuse({ state: null })).toMatchObject(refused('not-invited'))
    expect(mayTakeNameBack({ state: null, handedOver: false })).toMatchObject(refused('not-signed'))
  })
  test('交办以后不能再撤回', () =>
    expect(mayTakeNameBack({ state: 'signed', handedOver: true })).toMatchObject(refused('handed-over')))
  test('已经联名的，领衔代表不能取消其邀请', () =>
    expect(mayCancel({ state: 'to-confirm' })).toMatchObject(refused('already-signed')))
})

describe('联名提出的，全体撤回 (a joint paper is taken back by all)', () => {
  test('还有一位联名的不能撤回，没有的可以', () => {
    expect(mayBeWithdrawn({ signed: 1 })).toMatchObject({ ...refused('co-signers-remain'), facts: { signed: 1 } })
    expect(mayBeWithdrawn({ signed: 0 })).toMatchObject(permitted)
  })
})

describe('代录 (entered by staff)', () => {
  test('没有纸质原件的不能代录联名', () => {
    expect(mayEnterNames({ originals: 0 })).toMatchObject(refused('original-missing'))
    expect(mayEnterNames({ originals: 1 })).toMatchObject(permitted)
  })
})
