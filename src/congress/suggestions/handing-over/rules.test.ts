import { describe, expect, test } from 'vitest'
import {
  mayArbitrate,
  mayHandle,
  mayPropose,
  mayRecall,
  mayRelease,
  mayReturn,
  maySendBack,
  maySeparate,
} from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })
const water = { id: 'water', name: '水利局', endedOn: null }
const roads = { id: 'roads', name: '交通局', endedOn: null }
const merged = { id: 'merged', name: '畜牧局', endedOn: '2025-01-01' }

describe('代表法 第五十一条第一款: 交办 (who is to handle it)', () => {
  test('主办、会办各不相同', () => {
    expect(mayHandle([water, roads])).toMatchObject({ ...permitted, under: { number: '51.1' } })
    expect(mayHandle([water, roads, water])).toMatchObject({ ...refused('organ-twice'), facts: { organ: '水利局' } })
  })
  test('没有选主办单位的不能交办', () => expect(mayHandle([])).toMatchObject(refused('lead-missing')))
  test('已撤并的单位不能承办', () =>
    expect(mayHandle([water, merged])).toMatchObject({ ...refused('organ-ended'), facts: { organ: '畜牧局' } }))
  test('分别办理至少两个单位，各有一部分', () => {
    const part = (organ: typeof water, text: string) => ({ organ, part: text })
    expect(maySeparate([part(water, '渠道')])).toMatchObject(refused('one-part-only'))
    expect(maySeparate([part(water, '渠道'), part(roads, ' ')])).toMatchObject({
      ...refused('part-unnamed'),
      facts: { organ: '交通局' },
    })
    expect(maySeparate([part(water, '渠道'), part(water, '涵洞')])).toMatchObject(refused('organ-twice'))
    expect(maySeparate([part(water, '渠道'), part(roads, '涵洞')])).toMatchObject(permitted)
  })
})

describe('申请改办 (sending back)', () => {
  const standing = { returns: 0, atMost: 2, isRuled: false, today: '2026-03-16', returnBy: '2026-03-16' }
  test('期限当日可以，次日不可以', () => {
    expect(maySendBack(standing)).toMatchObject(permitted)
    expect(maySendBack({ ...standing, today: '2026-03-17' })).toMatchObject(refused('too-late-to-decline'))
  })
  test('退回一次的还可以，两次的不再退回 (twice at most)', () => {
    expect(maySendBack({ ...standing, returns: 1 })).toMatchObject(permitted)
    expect(maySendBack({ ...standing, returns: 2 })).toMatchObject({
      ...refused('returned-too-often'),
      facts: { atMost: 2 },
    })
  })
  test('本级规定退回一次的，退回一次后不再退回', () => {
    expect(maySendBack({ ...standing, atMost: 1 })).toMatchObject(permitted)
    expect(maySendBack({ ...standing, atMost: 1, returns: 1 })).toMatchObject(refused('returned-too-often'))
  })
  test('裁定以后不再退回', () => expect(maySendBack({ ...standing, isRuled: true })).toMatchObject(refused('ruled')))
  test('须提出另一个现存的单位', () => {
    expect(mayPropose({ own: 'water', proposed: null })).toMatchObject(refused('other-organ-missing'))
    expect(mayPropose({ own: 'water', proposed: water })).toMatchObject(refused('same-organ'))
    expect(mayPropose({ own: 'water', proposed: merged })).toMatchObject(refused('organ-ended'))
    expect(mayPropose({ own: 'water', proposed: roads })).toMatchObject(permitted)
  })
  test('须写明理由', () => {
    const asked = { ...standing, own: 'water', proposed: roads }
    expect(mayReturn({ ...asked, reason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayReturn({ ...asked, reason: '属道路涵洞' })).toMatchObject(permitted)
  })
})

describe('裁定、调整承办单位 (ruling and taking back)', () => {
  test('裁定现存的单位，写明理由', () => {
    expect(mayArbitrate({ organ: merged, reason: '职责所在' })).toMatchObject(refused('organ-ended'))
    expect(mayArbitrate({ organ: water, reason: '' })).toMatchObject(refused('reason-missing'))
    expect(mayArbitrate({ organ: water, reason: '职责所在' })).toMatchObject(permitted)
  })
  test('收回须写明理由', () => {
    expect(mayRecall({ reason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayRecall({ reason: '机构改革' })).toMatchObject(permitted)
  })
})

describe('免除会办、不再分办 (freeing one organ)', () => {
  test('写明理由的可以；没有理由的、只剩一个单位的不行', () => {
    expect(mayRelease({ reason: '撤并', isOnlyPart: false })).toMatchObject({ permitted: true })
    expect(mayRelease({ reason: ' ', isOnlyPart: false })).toMatchObject({ because: 'reason-missing' })
    expect(mayRelease({ reason: '撤并', isOnlyPart: true })).toMatchObject({ because: 'only-part' })
  })
})
