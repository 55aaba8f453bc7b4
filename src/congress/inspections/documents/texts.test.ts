import { expect, test } from 'vitest'
import type { InspectionPage } from '../contract.ts'
import { offered } from './rules.ts'
import { inspectionPlan, inspectionReport } from './texts.ts'

const inspection = {
  topic: '荻湾河段疏浚',
  organ: { id: 'w', name: '县水利局' },
  why: '了解疏浚进度。',
  heldOn: '2026-12-08',
  startsAt: '09:00',
  endsAt: '11:30',
  place: '荻湾村',
  route: ['上堰', '荻湾'],
  lookAt: ['工程进度', '资金使用'],
  demands: '',
  people: [{ deputy: { id: 'd', name: '覃月禾' } }],
  situation: '已完成一半。',
  merits: '',
  points: [
    {
      problem: '进度偏慢。',
      suggestion: '增加机械。',
      answers: [{ round: 1, adopted: 'partly', text: '下月增加两台。', on: '2026-12-20', grade: null }],
    },
  ],
} as unknown as InspectionPage
const around = { congress: '青岚县人民代表大会', inspection, today: '2026-11-24' }

test('视察方案写明目的、对象、时间、地点、路线、内容和人员；没有写的要求留空', () => {
  const said = inspectionPlan(around)
  expect(said.recipients).toEqual(['县水利局'])
  for (const words of [
    '三、时间和地点。2026年12月8日09:00至11:30，荻湾村。',
    '1.上堰',
    '2.资金使用',
    '五、参加人员。覃月禾。',
    '六、要求\n＿＿＿＿',
  ])
    expect(said.body).toContain(words)
})

test('视察报告逐个写问题、建议和承办机关的答复', () => {
  const said = inspectionReport(around).body
  expect(said).toContain('（一）问题。进度偏慢。\n建议：增加机械。\n2026年12月20日答复：部分采纳。下月增加两台。')
  expect(said).toContain('二、做法和成效\n＿＿＿＿')
})

test('方案没有内容不出方案，没有问题和建议不出报告', () => {
  expect(offered(inspection)).toEqual(['plan', 'report'])
  expect(offered({ lookAt: [], points: [] })).toEqual([])
})
