import { describe, expect, test } from 'vitest'
import type { SuggestionPage } from '../contract.ts'
import { opinionForm, suggestionForm } from './forms.ts'
import { coHandlerOpinion, explanationLetter, extensionNotice } from './letters.ts'
import { replyLetter } from './reply-letter.ts'
import { offered } from './rules.ts'

const congress = '青岚县人民代表大会'
const letter = {
  id: 'r1',
  mayPublish: true,
  contactPerson: '沈砚青',
  contactPhone: '0736-1234567',
  signedBy: '韦正川',
  silentOrgans: '县财政局',
  answers: [
    { point: '清淤三百米。', outcome: 'done', answer: '已于上月完工。', owner: '', dueOn: null, money: null },
    {
      point: '列入明年维修计划。',
      outcome: 'planned',
      answer: '列入计划。',
      owner: '水利股',
      dueOn: '2027-05-31',
      money: 1_200_000,
    },
  ],
  explanation: null,
}
const opinion = { id: 'o1', organ: '县财政局', text: '同意安排。', measures: '', contact: '', givenOn: '2026-05-02' }
const extension = {
  organ: '县水利局',
  originalDay: '2026-06-01',
  latestDay: '2026-08-31',
  reason: '汛期不能施工。',
  doneSoFar: '',
  measures: '汛后开工。',
  responsible: '韦正川',
  askedOn: '2026-05-20',
  decision: 'granted',
  decidedOn: '2026-05-25',
}

const paperWith = (more: object = {}, handling: object = {}): SuggestionPage =>
  ({
    title: '关于修复上堰大渠的建议',
    number: '第12号',
    session: '青岚县第十七届人民代表大会第六次会议',
    leadDeputy: { id: 'd1', name: '覃月禾' },
    proposers: '覃月禾等2名代表',
    coSigners: [{ id: 'd2', name: '龙晚秀' }],
    organ: { id: 'w', name: '县水利局' },
    category: '水利',
    facts: '渠道漏水。',
    analysis: '年久失修。',
    proposal: '一、清淤三百米。',
    wishedOrgan: '',
    mayPublish: false,
    notPublicReason: '涉及村民住址',
    submittedOn: '2026-01-20',
    repliedOn: '2026-05-30',
    replies: [
      {
        id: 'r1',
        organ: '县水利局',
        text: '经现场核查，情况属实。',
        resultClass: 'B',
        repliedOn: '2026-05-30',
        rating: null,
      },
    ],
    ...more,
    handling: {
      addressees: ['覃月禾', '龙晚秀'],
      letters: [letter],
      opinions: [opinion],
      extensions: [extension],
      ...handling,
    },
  }) as unknown as SuggestionPage

const paper = paperWith()
const around = { congress, paper }
const reply = paper.replies[0]!

describe('答复函', () => {
  const said = replyLetter(around, reply)

  test('写明届次、会议和编号，注明类别和是否同意公开', () => {
    expect(said.title).toBe('关于对青岚县第十七届人民代表大会第六次会议第12号建议的答复')
    expect(said.marks).toEqual(['类别：B', '同意公开'])
  })

  test('主送全体提建议的代表，收悉句称“你们”', () => {
    expect(said.recipients).toEqual(['覃月禾代表', '龙晚秀代表'])
    expect(said.body.startsWith('你们提出的《关于修复上堰大渠的建议》收悉')).toBe(true)
    const alone = paperWith({}, { addressees: ['覃月禾'] })
    expect(replyLetter({ congress, paper: alone }, reply).body.startsWith('您提出的')).toBe(true)
  })

  test('逐条答复：办得怎样，答应的事由谁、在哪天前、用多少钱办', () => {
    expect(said.body.split('\n').slice(1, 7)).toEqual([
      '经现场核查，情况属实。',
      '一、清淤三百米',
      '已经办成。已于上月完工。',
      '二、列入明年维修计划',
      '列入计划。列入计划。',
      '责任人：水利股；完成时限：2027年5月31日；资金：1,200,000元。',
    ])
    expect(said.body).toContain('以下会办单位逾期未提意见：县财政局。')
  })

  test('承办单位自己写了称谓和收悉句的，不再重复', () => {
    const own = replyLetter(around, { ...reply, text: '覃月禾、龙晚秀代表：你们的建议收悉，现逐条答复如下。' })
    expect(own.body.split('\n')[0]).toBe('你们的建议收悉，现逐条答复如下。')
  })

  test('发文字号记录里没有，留空待填；联系人和电话写在附注', () => {
    expect(said.number).toBe('＿＿＿＿〔2026〕＿＿＿＿号')
    expect(said.note).toBe('联系人：沈砚青，电话：0736-1234567')
    const old = paperWith({ number: null, session: null }, { letters: [] })
    expect(replyLetter({ congress, paper: old }, reply)).toMatchObject({
      title: '关于对青岚县人民代表大会第＿＿＿＿号建议的答复',
      marks: ['类别：B'],
      note: '',
    })
  })
})

describe('其他函件', () => {
  test('会办意见只送主办单位，不送代表', () => {
    const said = coHandlerOpinion(around, opinion)
    expect([said.issuer, said.recipients]).toEqual(['县财政局', ['县水利局']])
    expect(said.body).not.toContain('二、办理措施')
  })

  test('延期说明写明原期限、原因、新期限和责任人；没有写的留空', () => {
    const said = extensionNotice(around, extension as never).body
    expect(said).toContain('应于2026年6月1日前答复，现申请延至2026年8月31日前答复（2026年5月25日同意延期）')
    expect(said).toContain('二、已做工作\n＿＿＿＿')
    expect(said).toContain('责任人：韦正川。')
  })

  test('情况说明写明为什么、做过什么、下一步', () => {
    const why = { reason: 'money', because: '本年度没有预算。', tried: '', next: '明年再报。' } as const
    expect(explanationLetter(around, reply, why).body.split('\n')).toEqual([
      '《关于修复上堰大渠的建议》提出的事项暂时不能解决，现说明如下：',
      '一、原因',
      '资金不足。本年度没有预算。',
      '二、已做工作',
      '＿＿＿＿',
      '三、下一步打算',
      '明年再报。',
    ])
  })
})

describe('表格', () => {
  const words = (form: ReturnType<typeof opinionForm>) =>
    form.forms.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)))

  test('征询意见表分别问态度和结果，附回执', () => {
    const form = opinionForm(around, '县水利局')
    expect(form.forms.map(({ title }) => title)).toEqual(['代表建议办理情况征询意见表', '答复函回执'])
    expect(words(form).filter((text) => text === '□满意　□基本满意　□不满意')).toHaveLength(2)
  })

  test('每一行都占满十二格，空白和填好的都一样', () => {
    for (const form of [
      opinionForm(around, '县水利局'),
      suggestionForm(congress, null),
      suggestionForm(congress, paper),
    ])
      for (const { rows } of form.forms)
        for (const { cells } of rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(12)
  })

  test('空白表不带任何人的内容；填好的表照记录填写，不公开的写明理由', () => {
    expect(words(suggestionForm(congress, null)).join('')).not.toMatch(/覃月禾|第12号/)
    const filled = words(suggestionForm(congress, paper)).join('')
    for (const fact of [
      '第12号',
      '覃月禾',
      '龙晚秀',
      '渠道漏水。',
      '年久失修。',
      '一、清淤三百米。',
      '☑不同意　涉及村民住址',
    ])
      expect(filled).toContain(fact)
  })
})

test('记录里有什么，才能出什么公文', () => {
  expect(offered(paper)).toEqual([
    'reply-letter',
    'co-handler-opinion',
    'extension-notice',
    'opinion-form',
    'suggestion-form',
  ])
  const fresh = paperWith({ replies: [] }, { letters: [], opinions: [], extensions: [] })
  expect(offered(fresh)).toEqual(['suggestion-form'])
})
