import { expect, test } from 'vitest'
import type { HandOverPage } from '../handing-over/batch/contract.ts'
import { handOverNotice } from './hand-over-notice.ts'

const paper = {
  number: '第12号',
  title: '关于修复上堰大渠的建议',
  leadDeputy: '覃月禾',
  lead: '县水利局',
  coHandlers: ['县财政局'],
  parts: [],
  replyDueOn: '2026-06-01',
}
const inParts = {
  ...paper,
  number: null,
  lead: null,
  coHandlers: [],
  parts: [{ organ: '县交通局', part: '道路' }],
  replyDueOn: null,
}
const batch = {
  session: '青岚县第十七届人民代表大会第六次会议',
  handedOverOn: '2026-03-05',
  papers: [paper, inParts],
} as unknown as HandOverPage

test('交办通知写明哪次会议、多少件，主送每一个有任务的单位', () => {
  const said = handOverNotice('青岚县人民代表大会', batch, '2026-11-24')
  expect(said.title).toBe('关于交办青岚县第十七届人民代表大会第六次会议代表建议的通知')
  expect(said.body.split('\n')[0]).toContain('共2件')
  expect(said.recipients).toEqual(['县水利局', '县财政局', '县交通局'])
  expect(said.signedOn).toBe('2026-03-05')
})

test('清单逐件写明主办、会办和答复时限；分办的写明各办什么，没有编号的留空', () => {
  const [list] = handOverNotice('青岚县人民代表大会', batch, '2026-11-24').tables
  expect(list?.rows).toEqual([
    ['第12号', '关于修复上堰大渠的建议', '覃月禾', '县水利局', '县财政局', '2026年6月1日'],
    ['＿＿＿＿', '关于修复上堰大渠的建议', '覃月禾', '县交通局（道路）', '', ''],
  ])
})

test('还没有交办的，照生成的日期写；闭会期间的照实写', () => {
  const said = handOverNotice(
    '青岚县人民代表大会',
    { ...batch, session: null, handedOverOn: null, papers: [] },
    '2026-11-24',
  )
  expect([said.signedOn, said.title, said.recipients]).toEqual(['2026-11-24', '关于交办闭会期间代表建议的通知', []])
})
