import { describe, expect, test } from 'vitest'
import { coach, type Written } from './coach.ts'
import type { HintCode } from './coach-says.ts'

const sound: Written = {
  title: '关于修复东坝村东干渠的建议',
  facts: '东坝村东干渠建于1978年，去年汛期冲毁二百米，下游三个组一百二十户的六百亩稻田无法灌溉。',
  analysis: '渠道年久失修，没有列入管护范围。',
  proposal: '1. 请水利局在今年春灌前修复冲毁的二百米渠道。2. 将东干渠列入年度管护计划。',
  place: '东坝村',
}
const codes = (changed: Partial<Written>): HintCode[] => coach({ ...sound, ...changed }).map(({ code }) => code)

/** One text that is hinted at, and one near it that is not. */
interface Case {
  readonly code: HintCode
  readonly at: Partial<Written>
  readonly not: Partial<Written>
}

const cases: readonly Case[] = [
  { code: 'title-form', at: { title: '东坝村东干渠修复' }, not: { title: '东坝村东干渠修复的建议' } },
  { code: 'title-says-nothing', at: { title: '关于有关问题的建议' }, not: { title: '关于公厕问题的建议' } },
  { code: 'title-says-nothing', at: { title: '涉及卫生系统工作的建议' }, not: { title: '关于村医工作补贴的建议' } },
  { code: 'another-form', at: { title: '关于修复东干渠的请示' }, not: { title: '关于规范请示报告制度的建议' } },
  { code: 'another-form', at: { title: '关于修路的情况反映' }, not: { title: '关于畅通民意反映渠道的建议' } },
  {
    code: 'several-matters',
    at: { title: '关于修建村卫生室和硬化进村道路的建议' },
    not: { title: '关于修复干渠和清理沟渠的建议' },
  },
  {
    code: 'several-matters',
    at: { title: '关于增设公厕及更换路灯的建议' },
    not: { title: '关于增设公厕及配备保洁的建议' },
  },
  {
    code: 'several-matters',
    at: { facts: `${sound.facts}另外，再反映一个路灯问题。` },
    not: { facts: `${sound.facts}另外，下游渠道也有渗漏。` },
  },
  { code: 'no-remedy', at: { proposal: '请有关部门高度重视。' }, not: { proposal: '请交通局设置减速带。' } },
  { code: 'no-remedy', at: { proposal: '群众意见很大。' }, not: { proposal: '尽快疏通。' } },
  {
    code: 'not-concrete',
    at: { title: '关于改善出行的建议', place: '', facts: '群众出行很不方便，意见很大。' },
    not: { title: '关于改善出行的建议', place: '', facts: '东街路面去年破损，群众出行不便。' },
  },
  {
    code: 'one-sentence',
    at: { facts: '渠'.repeat(19), analysis: '', proposal: '修'.repeat(20) },
    not: { facts: '渠'.repeat(20), analysis: '', proposal: '修'.repeat(20) },
  },
  {
    code: 'too-many-organs',
    at: { wishedOrgan: '水利局、交通局、财政局、教育局' },
    not: { wishedOrgan: '水利局、交通局、财政局' },
  },
  {
    code: 'too-many-organs',
    at: { proposal: '请县水利局、县财政局、县交通局、县民政局、县农业农村局共同研究解决。' },
    not: { proposal: '请县水利局会同县财政局解决；局部路段先行施工。' },
  },
  {
    code: 'beyond-powers',
    at: { proposal: '建议修改《土地管理法》。' },
    not: { proposal: '建议修改镇区停车管理办法。' },
  },
  {
    code: 'beyond-powers',
    at: { proposal: '建议调整法定退休年龄。' },
    not: { proposal: '建议为退休职工办理公交卡。' },
  },
  { code: 'personal-matter', at: { facts: '我家的宅基地被占。' }, not: { facts: `${sound.facts}我村宅基地紧张。` } },
  {
    code: 'pending-case',
    at: { facts: `${sound.facts}村民不服一审判决。` },
    not: { proposal: '请法院到村开展判决执行宣传。' },
  },
  {
    code: 'bidding',
    at: { proposal: '建议交由东坝建筑公司承建。' },
    not: { proposal: '建议由水利局公开招标选定施工单位。' },
  },
  {
    code: 'forwarded',
    at: { facts: `${sound.facts}现转交群众来信一封。` },
    not: { facts: `${sound.facts}群众多次反映。` },
  },
  { code: 'advertising', at: { proposal: '建议采购我公司的产品。' }, not: { proposal: '建议采购清淤设备。' } },
  {
    code: 'private-number',
    at: { facts: `${sound.facts}联系电话13912345678。` },
    not: { facts: '渠长13912米，2023年修。' },
  },
  { code: 'private-number', at: { facts: `${sound.facts}身份证110101199003072316。` }, not: {} },
  {
    code: 'private-person',
    at: { facts: `${sound.facts}村民张三家受灾最重。` },
    not: { facts: `${sound.facts}村民家中进水。` },
  },
  { code: 'private-person', at: { facts: '低保户王小明的住房漏雨。' }, not: { facts: '低保户的住房漏雨，共三户。' } },
]

describe('起草提示: 提示什么，不提示什么', () => {
  test('写得完整的一件没有提示', () => expect(codes({})).toEqual([]))
  test.each(cases)('$code: $at', ({ code, at, not }) => {
    expect(codes(at)).toContain(code)
    expect(codes(not)).not.toContain(code)
  })
})

describe('提示不代替代表作决定', () => {
  test.each(['title', 'facts', 'proposal'] as const)('只有没写%s才挡住提交', (part) => {
    const hints = coach({ ...sound, [part]: ' ' })
    expect(hints.filter(({ weight }) => weight === 'blocks')).toMatchObject([{ code: 'part-missing', field: part }])
  })
  test('其他提示都不挡', () => {
    for (const { at } of cases.filter(({ at: { facts, proposal } }) => facts !== '' && proposal !== ''))
      expect(coach({ ...sound, ...at }).every(({ weight }) => weight === 'hints')).toBe(true)
  })
  test('每条提示说明在哪一部分、依据是什么，中英文齐全', () => {
    for (const { at } of cases)
      for (const { field, says, under } of coach({ ...sound, ...at })) {
        expect(['title', 'facts', 'analysis', 'proposal', 'wishedOrgan']).toContain(field)
        expect(says.zh && says.en && under.states.zh).toBeTruthy()
      }
  })
  test('号码不在提示里重复', () =>
    expect(JSON.stringify(coach({ ...sound, facts: '电话13912345678。' }))).not.toContain('13912345678'))
})
