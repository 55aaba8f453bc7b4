import { sentences, type Bilingual } from '../../law/bilingual.ts'

/** What the congress's list says is done with a matter (重大事项清单). */
export const tracks = ['to-decide', 'to-hear', 'to-file'] as const
export type Track = (typeof tracks)[number]

export const trackNames: Record<Track, Bilingual> = {
  'to-decide': { zh: '议而决定', en: 'to be decided' },
  'to-hear': { zh: '决策前听取意见', en: 'to be heard before it is decided' },
  'to-file': { zh: '报送备案', en: 'to be filed' },
}

/** Why it is a major matter. */
export const tags = ['overall', 'fundamental', 'long-term'] as const
export type Tag = (typeof tags)[number]

export const tagNames: Record<Tag, Bilingual> = {
  overall: { zh: '全局性', en: 'of the whole area' },
  fundamental: { zh: '根本性', en: 'fundamental' },
  'long-term': { zh: '长远性', en: 'long-term' },
}

/** Who decides it. */
export const bodies = ['congress', 'standing-committee', 'organ'] as const
export type Body = (typeof bodies)[number]

export const bodyNames: Record<Body, Bilingual> = {
  congress: { zh: '人民代表大会', en: "people's congress" },
  'standing-committee': { zh: '常务委员会', en: 'standing committee' },
  organ: { zh: '提请机关', en: 'organ that brings it' },
}

/** What the papers of a major matter say, in the order in which they are read. */
export const texts = ['proposal', 'background', 'options', 'money', 'risks'] as const
export type Text = (typeof texts)[number]

export const textNames: Record<Text, Bilingual> = {
  proposal: { zh: '决定草案', en: 'draft decision' },
  background: { zh: '背景情况', en: 'background' },
  options: { zh: '比较过的方案', en: 'options compared' },
  money: { zh: '资金安排', en: 'funding' },
  risks: { zh: '风险评估', en: 'risk assessment' },
}

export const states = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'hearing',
  'in-committee',
  'listed',
  'deliberated',
  'undecided',
  'unspoken',
  'adopted',
  'following',
  'rejected',
  'filed',
  'concluded',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** States in which the matter is its organ's and the office's alone. */
export const unaccepted = ['draft', 'submitted', 'returned', 'withdrawn'] as const satisfies readonly State[]

/** States in which it is neither decided nor ended. */
export const undecidedStates = [
  'accepted',
  'hearing',
  'in-committee',
  'listed',
  'deliberated',
  'undecided',
] as const satisfies readonly State[]

export const words = sentences({
  majorMatter: { zh: '重大事项', en: 'major matter' },
  resolution: { zh: '决议决定', en: 'resolution' },
  clause: { zh: '决议条款', en: 'clause' },
  catalogue: { zh: '重大事项清单', en: 'list of major matters' },
  submitter: { zh: '提请机关', en: 'organ that brings it' },
  decideBy: { zh: '决定期限', en: 'decide-by day' },
  urgency: { zh: '紧急情况', en: 'urgency' },
})
