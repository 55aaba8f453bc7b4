import { describe, expect, test } from 'vitest'
import { mayAttach, mayBeStudied, maySeeAttachment, mostAttachments } from './rules.ts'

const refused = (because: string) => ({ permitted: false, because })
const today = '2026-01-14'

describe('调研记录写已经做过的调研 (a study tells of what was done)', () => {
  test('到今天为止的可以，明天的不可以', () => {
    expect(mayBeStudied({ beganOn: today, endedOn: today }, today)).toMatchObject({ permitted: true })
    expect(mayBeStudied({ beganOn: today, endedOn: '2026-01-15' }, today)).toMatchObject(refused('study-to-come'))
  })
  test('结束不早于开始', () =>
    expect(mayBeStudied({ beganOn: '2026-01-13', endedOn: '2026-01-12' }, today)).toMatchObject(
      refused('study-ends-before'),
    ))
})

describe('附件 (attachments)', () => {
  const photo = { kind: 'photo', mediaType: 'image/jpeg', elsewhere: false, attached: 0, byStaff: false } as const
  test('照片应是图片，文件不限', () => {
    expect(mayAttach(photo)).toMatchObject({ permitted: true })
    expect(mayAttach({ ...photo, mediaType: 'application/pdf' })).toMatchObject(refused('attachment-is-no-picture'))
    expect(mayAttach({ ...photo, kind: 'document', mediaType: 'application/pdf' })).toMatchObject({ permitted: true })
  })
  test('到上限为止', () => {
    expect(mayAttach({ ...photo, attached: mostAttachments - 1 })).toMatchObject({ permitted: true })
    expect(mayAttach({ ...photo, attached: mostAttachments })).toMatchObject(refused('too-many-attachments'))
  })
  test('已附在别处的不可以', () =>
    expect(mayAttach({ ...photo, elsewhere: true })).toMatchObject(refused('attached-elsewhere')))
  test('纸质原件由代录人员附上，只有办公室和写件的人能看', () => {
    expect(mayAttach({ ...photo, kind: 'paper-original' })).toMatchObject(refused('original-by-staff'))
    expect(mayAttach({ ...photo, kind: 'paper-original', byStaff: true })).toMatchObject({ permitted: true })
    expect(maySeeAttachment('paper-original', { writes: false, roles: ['organ-handler'] })).toBe(false)
    expect(maySeeAttachment('paper-original', { writes: false, roles: ['deputy'] })).toBe(false)
    expect(maySeeAttachment('paper-original', { writes: true, roles: ['deputy'] })).toBe(true)
    expect(maySeeAttachment('paper-original', { writes: false, roles: ['staff'] })).toBe(true)
    expect(maySeeAttachment('photo', { writes: false, roles: ['organ-handler'] })).toBe(true)
  })
})
