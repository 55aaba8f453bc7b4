import { describe, expect, test } from 'vitest'
import { largest, mostUnattached } from './limits.ts'
import { mayBeKept, maySendMore, mayStandFor } from './rules.ts'

describe('附件限于照片、PDF、Word 和 Excel，每个不超过 10 MB', () => {
  test('正好 10 MB 的可以，多一个字节的不可以', () => {
    expect(mayBeKept({ size: largest, mediaType: 'image/jpeg' })).toMatchObject({ permitted: true })
    expect(mayBeKept({ size: largest + 1, mediaType: 'image/jpeg' })).toMatchObject({ because: 'file-too-large' })
  })
  test('空文件、其他格式的不可以', () => {
    expect(mayBeKept({ size: 0, mediaType: 'image/jpeg' })).toMatchObject({ because: 'file-empty' })
    expect(mayBeKept({ size: 9, mediaType: null })).toMatchObject({ because: 'file-of-another-kind' })
  })
  test('上传未用的合计不超过限额', () => {
    expect(maySendMore({ unattached: mostUnattached - 5, size: 5 })).toMatchObject({ permitted: true })
    expect(maySendMore({ unattached: mostUnattached - 5, size: 6 })).toMatchObject({ because: 'too-much-unattached' })
  })
  test('一个编号只代表一个文件', () => {
    expect(mayStandFor({ same: true })).toMatchObject({ permitted: true })
    expect(mayStandFor({ same: false })).toMatchObject({ because: 'file-id-taken' })
  })
})
