import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = [
  'draft',
  'submitted',
  'referred',
  'advised',
  'listed',
  'withdrawal-asked',
  'in-committee',
  'reported',
  'executing',
  'redoing',
  'delivered',
  'carried-over',
  'adopted',
  'rejected',
  'converted',
  'concluded',
  'withdrawn',
  'lapsed',
] as const
export type State = (typeof states)[number]

/** States in which the text is its movers' alone. */
export const unsubmitted = ['draft'] as const satisfies readonly State[]

/** States in which the presidium has not yet decided what becomes of it. */
export const undecided = ['submitted', 'referred', 'advised'] as const satisfies readonly State[]

/** Who moves a motion: deputies jointly, a delegation, or one of the organs the law names. */
export const movers = [
  'deputies',
  'delegation',
  'presidium',
  'standing-committee',
  'special-committee',
  'government',
] as const
export type Mover = (typeof movers)[number]

export const moverNames: Record<Mover, Bilingual> = {
  deputies: { zh: '代表联名', en: 'deputies jointly' },
  delegation: { zh: '代表团', en: 'delegation' },
  presidium: { zh: '主席团', en: 'presidium' },
  'standing-committee': { zh: '常务委员会', en: 'standing committee' },
  'special-committee': { zh: '专门委员会', en: 'special committee' },
  government: { zh: '本级人民政府', en: 'government of the same level' },
}

export const institutions = ['presidium', 'standing-committee', 'special-committee', 'government'] as const
export type Institution = (typeof institutions)[number]
export const isInstitution = (mover: Mover): mover is Institution => (institutions as readonly string[]).includes(mover)

/** The three parts the law asks of a motion. */
export const parts = ['cause', 'grounds', 'plan'] as const
export type Part = (typeof parts)[number]

export const partNames: Record<Part, Bilingual> = {
  cause: { zh: '案由', en: 'cause' },
  grounds: { zh: '案据', en: 'grounds' },
  plan: { zh: '方案', en: 'plan' },
}

/** What the presidium may decide on a motion. */
export const decisions = ['list', 'commit', 'carry-over', 'convert'] as const
export type Decision = (typeof decisions)[number]

/** What those who deal with a motion give in writing. */
export const paperKinds = ['opinion', 'report', 'decision', 'result', 'delivery'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperNames: Record<PaperKind, Bilingual> = {
  opinion: { zh: '专门委员会意见', en: "committee's opinion" },
  report: { zh: '审议结果报告', en: "committee's report" },
  decision: { zh: '处理决定', en: 'decision on it' },
  result: { zh: '表决结果', en: 'result of the vote' },
  delivery: { zh: '办理结果报告', en: 'report on what was done' },
}

/** How a committee was in touch with the movers. */
export const contactWays = ['visit', 'meeting', 'phone', 'letter'] as const
export type ContactWay = (typeof contactWays)[number]

export const contactWayNames: Record<ContactWay, Bilingual> = {
  visit: { zh: '走访', en: 'visit' },
  meeting: { zh: '座谈', en: 'talk' },
  phone: { zh: '电话', en: 'telephone' },
  letter: { zh: '书面', en: 'in writing' },
}

export const words = sentences({
  motion: { zh: '议案', en: 'motion' },
  coSigning: { zh: '联名', en: 'co-signing' },
  cutOff: { zh: '议案截止时间', en: 'cut-off for motions' },
  specialCommittee: { zh: '专门委员会', en: 'special committee' },
})
