import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const legalHelpStates = ['opened', 'referred', 'helped', 'not-helped', 'told', 'closed'] as const
export type LegalHelpState = (typeof legalHelpStates)[number]

/** What somebody needs help with, as statistics tell it. */
export const categories = [
  'labour',
  'land',
  'family',
  'debt',
  'injury',
  'neighbours',
  'administration',
  'consumer',
  'criminal',
  'other',
] as const
export type Category = (typeof categories)[number]

export const categoryNames: Record<Category, Bilingual> = {
  labour: { zh: '劳动、工伤、欠薪', en: 'work, wages, injury at work' },
  land: { zh: '土地、宅基地、征收', en: 'land and housing' },
  family: { zh: '婚姻家庭、继承、赡养', en: 'family and inheritance' },
  debt: { zh: '借贷、合同', en: 'loans and contracts' },
  injury: { zh: '交通事故、人身损害', en: 'accidents and injury' },
  neighbours: { zh: '邻里、物业', en: 'neighbours and property management' },
  administration: { zh: '行政处理、社会保障', en: 'administrative decisions and benefits' },
  consumer: { zh: '消费维权', en: 'consumer rights' },
  criminal: { zh: '涉嫌犯罪、被侵害', en: 'crime, as accused or as victim' },
  other: { zh: '其他法律问题', en: 'other legal questions' },
}

/** Who helps: none of them is a deputy. */
export const helperKinds = ['legal-aid', 'justice-office', 'lawyer', 'mediation', 'notary', 'hotline'] as const
export type HelperKind = (typeof helperKinds)[number]

export const helperKindNames: Record<HelperKind, Bilingual> = {
  'legal-aid': { zh: '法律援助机构', en: 'legal aid centre' },
  'justice-office': { zh: '司法所', en: 'justice office' },
  lawyer: { zh: '律师', en: 'lawyer' },
  mediation: { zh: '人民调解组织', en: 'people’s mediation' },
  notary: { zh: '公证机构', en: 'notary' },
  hotline: { zh: '12348 公共法律服务热线', en: '12348 hotline' },
}

/** How whoever asked was told. */
export const tellings = ['in-person', 'by-phone', 'in-writing', 'through-deputy'] as const
export type Telling = (typeof tellings)[number]

export const tellingNames: Record<Telling, Bilingual> = {
  'in-person': { zh: '当面告知', en: 'told in person' },
  'by-phone': { zh: '电话告知', en: 'told by telephone' },
  'in-writing': { zh: '书面告知', en: 'told in writing' },
  'through-deputy': { zh: '由代表转告', en: 'told through the deputy' },
}

export const words = sentences({
  legalHelp: { zh: '法律帮助', en: 'legal help' },
  referral: { zh: '转介', en: 'referral' },
  helper: { zh: '法律服务机构', en: 'legal service' },
})

/** Stands wherever legal help is asked for or given. */
export const warning: Bilingual = {
  zh: '代表不直接处理个案，不代替司法机关裁判。代表和人大工作人员只帮助找到能办的人，不评判谁对谁错，不过问办案。',
  en: 'A deputy does not settle particular cases and does not judge in a court’s place. Deputies and staff only help to find whoever can act; they say nothing on who is right and do not meddle in cases.',
}
