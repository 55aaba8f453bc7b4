import { expect, test } from 'vitest'
import type { MajorMatterPage } from '../contract.ts'
import { offered } from './rules.ts'
import { deliberationOpinion, priorOpinionForm, resolutionOf } from './texts.ts'

const matter = {
  title: '覃家坝小流域综合治理工程',
  number: '〔2026〕1号',
  organ: { id: 'w', name: '县水利局' },
  body: 'standing-committee',
  decidedOn: '2026-12-20',
  background: '连年水患。',
  proposal: '治理两年。',
  asking: { asksDeputies: true, forms: [{ closesOn: '2026-12-14' }] },
  deciding: {
    deliberation: '应当加快进度。',
    deliberatedOn: '2026-12-19',
    session: null,
    gathering: { id: 'g', name: '第三十次常委会会议' },
  },
  publishing: {
    resolution: '会议同意该工程方案。',
    publishedOn: '2026-12-21',
    clauses: [{ text: '两年内完工。', owner: { zh: '县水利局', en: '' }, dueOn: '2028-12-31' }],
  },
} as unknown as MajorMatterPage
const around = { congress: '青岚县人民代表大会', matter, today: '2026-11-24' }

test('征求意见表写明事项、提请机关和反馈期限，留出意见、理由和风险', () => {
  const { cells } = {
    cells: priorOpinionForm(around).forms.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ text }) => text)),
    ),
  }
  for (const words of ['覃家坝小流域综合治理工程', '县水利局', '2026年12月14日', '□同意　□同意，但建议修改　□不同意'])
    expect(cells).toContain(words)
})

test('审议意见书写明哪次会议、哪天审议，送提请机关研究处理', () => {
  const said = deliberationOpinion(around)
  expect(said.recipients).toEqual(['县水利局'])
  expect(said.body.split('\n').slice(0, 2)).toEqual([
    '2026年12月19日，第三十次常委会会议审议了覃家坝小流域综合治理工程。现将审议意见交由你们研究处理：',
    '应当加快进度。',
  ])
})

test('决议由作出决议的机关署名，写明通过日期，逐条写由谁负责、哪天前完成', () => {
  const said = resolutionOf(around)
  expect([said.signedBy, said.number]).toEqual(['青岚县人民代表大会常务委员会', '〔2026〕1号'])
  expect(said.body).toBe(
    '（2026年12月20日通过）\n会议同意该工程方案。\n落实分工：\n一、两年内完工。由县水利局负责，2028年12月31日前完成。',
  )
})

test('没有公布的决议不出文件，没有审议意见的不出意见书', () => {
  expect(offered(matter)).toEqual(['prior-opinion-form', 'deliberation-opinion', 'resolution'])
  const early = {
    ...matter,
    asking: { asksDeputies: false },
    deciding: { deliberation: '' },
    publishing: { resolution: '草稿', publishedOn: null },
  }
  expect(offered(early)).toEqual([])
})
