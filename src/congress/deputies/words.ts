import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]
export const sexNames: Record<Sex, Bilingual> = {
  female: { zh: '女', en: 'female' },
  male: { zh: '男', en: 'male' },
}

/** What the structure of the deputies (代表结构) is looked at by. */
export const facets = [
  'sex',
  'age',
  'nationality',
  'education',
  'occupation',
  'party',
  'first-term',
  'delegation',
] as const
export type Facet = (typeof facets)[number]
export const facetNames: Record<Facet, Bilingual> = {
  sex: { zh: '性别', en: 'Sex' },
  age: { zh: '年龄', en: 'Age' },
  nationality: { zh: '民族', en: 'Nationality' },
  education: { zh: '学历', en: 'Education' },
  occupation: { zh: '职业', en: 'Occupation' },
  party: { zh: '党派', en: 'Party' },
  'first-term': { zh: '首次当选', en: 'First term' },
  delegation: { zh: '代表团（组）', en: 'Delegation or group' },
}

export const words = sentences({
  deputy: { zh: '代表', en: 'deputy' },
  delegation: { zh: '代表团', en: 'delegation' },
  group: { zh: '代表小组', en: 'group' },
  certificate: { zh: '代表证号', en: 'certificate number' },
  structure: { zh: '代表结构', en: 'structure of deputies' },
  firstTerm: { zh: '首次当选', en: 'first term' },
})
