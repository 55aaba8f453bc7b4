import { describe, expect, test } from 'vitest'
import type { VisitStop } from '../../contract.ts'
import { visitAtMinutes } from './visit-at-minutes.ts'

const stop = (ordinal: number, title: string, changed: Partial<VisitStop> = {}): VisitStop => ({
  id: String(ordinal),
  ordinal,
  title,
  place: '',
  lookAt: '',
  contact: '',
  arrivesAt: '',
  item: null,
  mine: null,
  found: null,
  photos: [],
  practice: null,
  reason: '',
  toRectify: [],
  ...changed,
})

describe('会议纪要: what a visit found goes into its minutes', () => {
  const water = { item: { organs: [{ id: 'water', name: '水利局' }] } as VisitStop['item'] }
  const found = {
    people: 3,
    mean: 82.5,
    scores: 2,
    checks: { done: { yes: 1, partly: 1, no: 1 }, quality: { yes: 3, partly: 0, no: 0 } },
    notes: [{ by: '李秀兰', note: '还差一百米' }],
  }
  const toRectify = [{ what: '补完一百米', owner: 'water', ownerName: { zh: '水利局', en: '' }, dueOn: '2026-06-01' }]
  const { text, outcomes } = visitAtMinutes({
    stops: [
      stop(1, '东干渠', { ...water, found, toRectify }),
      stop(2, '机井', { practice: 'best', reason: '村民管护' }),
      stop(3, '涵洞', { found: { ...found, scores: 1, checks: {}, notes: [] }, practice: 'worst', reason: '垃圾堵塞' }),
    ],
  })

  test('逐点写评分、不全是“是”的检查项和意见，不写是谁的意见 (in order; what is all well is not told, nor who wrote what)', () =>
    expect(text.split('\n')).toEqual([
      '',
      '视察点：',
      '1. 东干渠（水利局）：平均 82.5 分（2 人评分）；是否按答复内容落实：是 1、部分 1、否 1；还差一百米',
      '2. 机井：没有评分',
      '3. 涵洞：1 人评分，不列分数',
      '',
      '好做法：',
      '机井：村民管护',
      '',
      '差做法：',
      '涵洞：垃圾堵塞',
      '',
      '整改要求：',
      '东干渠：补完一百米（水利局，2026年6月1日前）',
    ]))
  test('整改要求列为议定事项 (what must be put right is offered as an outcome of its owner)', () =>
    expect(outcomes).toEqual([{ text: '东干渠：补完一百米', owner: 'water', dueOn: '2026-06-01' }]))
  test('没有视察点的，什么也不写 (without a stop nothing is written)', () =>
    expect(visitAtMinutes({ stops: [] })).toEqual({ text: '', outcomes: [] }))
})
