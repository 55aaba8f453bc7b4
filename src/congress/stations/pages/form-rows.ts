import type { Bilingual } from '../../../law/bilingual.ts'

interface FormRow {
  readonly name: Bilingual
  readonly choices?: readonly Bilingual[]
  /** Room for some lines. */
  readonly tall?: true
}

const yes = { zh: '是', en: 'yes' }
const no = { zh: '否', en: 'no' }

/** What is asked of whoever comes, in the order of the electronic form. */
export const formRows: readonly FormRow[] = [
  { name: { zh: '编号、日期', en: 'Number, day' } },
  { name: { zh: '接待代表', en: 'Deputies on duty' } },
  { name: { zh: '来访人姓名（可以不留）', en: 'Name (may be left out)' } },
  { name: { zh: '联系电话（可以不留）', en: 'Telephone (may be left out)' } },
  { name: { zh: '村、社区', en: 'Village' } },
  { name: { zh: '诉求原话', en: 'In the person’s own words' }, tall: true },
  {
    name: { zh: '性质', en: 'What it is' },
    choices: [
      { zh: '建议', en: 'proposal' },
      { zh: '求助', en: 'call for help' },
      { zh: '投诉', en: 'complaint' },
      { zh: '咨询', en: 'question' },
      { zh: '涉法涉诉', en: 'a legal case' },
    ],
  },
  { name: { zh: '是否要求保密', en: 'To be kept secret' }, choices: [yes, no] },
  { name: { zh: '是否同意公开', en: 'May be published' }, choices: [yes, no] },
  {
    name: { zh: '怎样告知结果', en: 'How to tell what came of it' },
    choices: [
      { zh: '查询码', en: 'query code' },
      { zh: '电话告知', en: 'by telephone' },
      { zh: '不用告知', en: 'not needed' },
    ],
  },
  { name: { zh: '拟办意见', en: 'What is to be done' }, tall: true },
  { name: { zh: '登记人签名', en: 'Written down by' } },
]
