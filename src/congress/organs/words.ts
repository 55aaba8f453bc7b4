import { sentences, type Bilingual } from '../../law/bilingual.ts'

/** Levels of local people's congresses, lowest first. */
export const levels = ['township', 'county', 'city', 'province'] as const
export type Level = (typeof levels)[number]

export const levelNames: Record<Level, Bilingual> = {
  township: { zh: '乡镇', en: 'township' },
  county: { zh: '县级', en: 'county' },
  city: { zh: '设区的市', en: 'city' },
  province: { zh: '省级', en: 'province' },
}

/** Roles people hold in one congress; the last three exclude each other (三员分立). */
export const roles = [
  'deputy',
  'staff',
  'chair',
  'organ-handler',
  'organ-head',
  'government-office',
  'party-office',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const
export type Role = (typeof roles)[number]

export const roleNames: Record<Role, Bilingual> = {
  deputy: { zh: '代表', en: 'deputy' },
  staff: { zh: '人大工作人员', en: 'congress staff' },
  chair: { zh: '主任／主席团主席', en: 'chair / presidium' },
  'organ-handler': { zh: '承办单位经办人', en: "organ's handler" },
  'organ-head': { zh: '承办单位负责人', en: "organ's head" },
  'government-office': { zh: '政府办公室协调人', en: 'government office coordinator' },
  'party-office': { zh: '党委办公室', en: 'party committee office' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
}

/** Everybody who does the congress's work: all but the three administrators. */
export const working = roles.slice(0, 7) as readonly Role[]
/** Those of an organ that answers. */
export const ofOrgan = ['organ-handler', 'organ-head'] as const satisfies readonly Role[]

export const organKinds = [
  'government-office',
  'department',
  'township-government',
  'supervisory-commission',
  'court',
  'procuratorate',
  'public-utility',
  'party-organ',
  'committee',
  'other',
] as const
export type OrganKind = (typeof organKinds)[number]

export const organKindNames: Record<OrganKind, Bilingual> = {
  'government-office': { zh: '政府办公室', en: 'government office' },
  department: { zh: '政府部门', en: 'government department' },
  'township-government': { zh: '乡镇政府', en: 'township government' },
  'supervisory-commission': { zh: '监察委员会', en: 'supervisory commission' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  'public-utility': { zh: '公用企业', en: 'public utility' },
  'party-organ': { zh: '党委部门', en: 'party organ' },
  committee: { zh: '专门委员会', en: 'special committee' },
  other: { zh: '其他', en: 'other' },
}

export const words = sentences({
  congress: { zh: '人民代表大会', en: "people's congress" },
  organ: { zh: '机关', en: 'organ' },
  handlingOrgan: { zh: '承办单位', en: 'handling organ' },
  term: { zh: '届', en: 'term' },
  session: { zh: '会议（代表大会）', en: 'session' },
  presidium: { zh: '主席团', en: 'presidium' },
  standingCommittee: { zh: '常务委员会', en: 'standing committee' },
  setting: { zh: '本级规定', en: "congress's own rule" },
})
