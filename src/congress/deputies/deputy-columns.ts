import { isDay } from '../../law/day.ts'
import type { Column, Table, TableProblem, TableRow } from '../../platform/tables/index.ts'
import { ageOn } from './structure.ts'

const required = [
  'name',
  'sex',
  'nationality',
  'bornOn',
  'education',
  'occupation',
  'occupationKind',
  'party',
  'firstTerm',
  'delegation',
  'certificate',
  'electedOn',
] as const
export type DeputyKey = (typeof required)[number] | 'post' | 'phone' | 'constituency' | 'contacts'
export type DeputyTable = Table<DeputyKey>
export type DeputyRow = TableRow<DeputyKey>

const yes = { 是: 'true', 否: 'false', 首次: 'true', 连任: 'false' }

/** 代表名册: the roll as offices keep it. */
export const deputyColumns: readonly Column<DeputyKey>[] = [
  { key: 'name', names: ['姓名'], kind: 'line', max: 40, required: true },
  { key: 'sex', names: ['性别'], kind: 'choice', choices: { 女: 'female', 男: 'male' }, required: true },
  { key: 'nationality', names: ['民族'], kind: 'line', max: 20, required: true },
  { key: 'bornOn', names: ['出生日期', '出生年月日'], kind: 'day', required: true },
  { key: 'education', names: ['学历', '文化程度'], kind: 'line', max: 20, required: true },
  { key: 'occupation', names: ['职业'], kind: 'line', max: 40, required: true },
  { key: 'occupationKind', names: ['职业类别', '职业构成'], kind: 'line', max: 20, required: true },
  { key: 'party', names: ['党派', '政治面貌'], kind: 'line', max: 30, required: true },
  { key: 'firstTerm', names: ['首次当选', '是否首次当选'], kind: 'choice', choices: yes, required: true },
  {
    key: 'delegation',
    names: ['代表团', '代表小组', '所在代表团', '所在代表小组'],
    kind: 'line',
    max: 40,
    required: true,
  },
  { key: 'certificate', names: ['代表证号', '证号'], kind: 'code', max: 40, required: true, unique: true },
  { key: 'post', names: ['工作单位及职务', '单位及职务'], kind: 'line', max: 100 },
  { key: 'phone', names: ['联系电话', '电话', '手机'], kind: 'code', max: 30 },
  { key: 'electedOn', names: ['任职日期', '当选日期'], kind: 'day', required: true },
  { key: 'constituency', names: ['选区', '所在选区', '选举单位'], kind: 'line', max: 300 },
  { key: 'contacts', names: ['联系村居', '联系村（社区）', '联系片区'], kind: 'line', max: 500 },
]

/** The constitution's age from which citizens may be elected. */
const eligibleFrom = 18

/** What no single cell shows: a deputy too young to have been elected on that day. */
export function problemOfRow({ row, values, cells }: DeputyRow): TableProblem | null {
  const { bornOn, electedOn } = values
  if (!isDay(bornOn) || !isDay(electedOn) || ageOn(bornOn, electedOn) >= eligibleFrom) return null
  const message = {
    zh: `任职时未满 ${eligibleFrom} 周岁，请核对日期。`,
    en: `Not yet ${eligibleFrom} when elected. Check the days.`,
  }
  return { row, cell: cells.bornOn, value: bornOn, message }
}

/** A certificate that belongs to somebody else: both the name and the day of birth are other ones. */
export const someoneElse = ({ row, values, cells }: DeputyRow, name: string): TableProblem => ({
  row,
  cell: cells.certificate,
  value: values.certificate,
  message: { zh: `这个代表证号已属于${name}。`, en: `This certificate number is ${name}'s already.` },
})
