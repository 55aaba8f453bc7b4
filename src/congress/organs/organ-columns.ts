import type { Column, Table } from '../../platform/tables/index.ts'
import { organKindNames, organKinds, type OrganKind } from './words.ts'

export type OrganKey = 'name' | 'shortName' | 'kind' | 'contact' | 'phone' | 'leaderInCharge'
export type OrganTable = Table<OrganKey>

const kindWords: Readonly<Record<string, OrganKind>> = {
  ...Object.fromEntries(organKinds.map((kind) => [organKindNames[kind].zh, kind])),
  乡镇人民政府: 'township-government',
  人民法院: 'court',
  人民检察院: 'procuratorate',
}

/** 机关名录: the table of organs as offices keep it. */
export const organColumns: readonly Column<OrganKey>[] = [
  {
    key: 'name',
    names: ['名称', '单位名称', '机关名称', '承办单位'],
    kind: 'line',
    max: 60,
    required: true,
    unique: true,
  },
  { key: 'shortName', names: ['简称'], kind: 'line', max: 30 },
  { key: 'kind', names: ['类别', '单位类别'], kind: 'choice', choices: kindWords, required: true },
  { key: 'contact', names: ['联系人'], kind: 'line', max: 30 },
  { key: 'phone', names: ['联系电话', '电话'], kind: 'code', max: 30 },
  { key: 'leaderInCharge', names: ['分管领导'], kind: 'line', max: 40 },
]

const kindSigns: readonly (readonly [RegExp, OrganKind])[] = [
  [/监察委|监委/, 'supervisory-commission'],
  [/法院/, 'court'],
  [/检察院/, 'procuratorate'],
  [/(政府|政府办|政务).*办公室$/, 'government-office'],
  [/^(中共|.*[县市区省]委)|党委|编办|(组织|宣传|统战)部$/, 'party-organ'],
  [/(乡|镇|街道)(人民政府|办事处)?$/, 'township-government'],
  [/公司$|(供水|供电|燃气|自来水)/, 'public-utility'],
  [/[局委部厅署]$|委员会|大队|办公室$/, 'department'],
]

/** What a name alone says of an organ's kind; a clerk can set it right in the list of organs. */
export const kindByName = (name: string): OrganKind => kindSigns.find(([sign]) => sign.test(name))?.[1] ?? 'other'
