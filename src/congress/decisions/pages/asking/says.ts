import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the page says of asking the deputies first. */
export const askingSays = sentences({
  title: { zh: '决策前征求代表意见', en: 'Deputies asked before it is decided' },
  heard: { zh: '征求意见已经截止，可以作出决定。', en: 'The form has closed; it may be decided.' },
  notAsked: { zh: '清单没有要求事前征求代表意见。', en: 'The list does not ask for the deputies’ form.' },
  ask: { zh: '发出征求意见表', en: 'Send the form' },
  askNote: {
    zh: '决定草案、背景、方案、资金和风险随表发给全体代表，代表填写同意、修改后同意或者不同意，写明理由、风险和建议。',
    en: 'Draft, background, options, money and risks go to all deputies; each agrees, agrees with changes, or does not.',
  },
  closesOn: { zh: '截止日期', en: 'Open until' },
  whyShorter: { zh: '缩短时间的理由', en: 'Why it is shorter' },
  open: { zh: '打开征求意见表', en: 'Open the form' },
  urgency: { zh: '紧急情况（将向社会公开）', en: 'Why it cannot wait (made public)' },
  urgencyHint: {
    zh: '征求意见还没有截止。确需先行决定的，写明紧急情况；理由将记录在案并在公开页面说明。',
    en: 'The deputies’ form is not closed. If it cannot wait, say why: it is recorded and shown to the public.',
  },
})

export const openFor = (day: Bilingual): Bilingual => ({
  zh: `按本级规定至少到${day.zh}；缩短的请写明理由。`,
  en: `By rule at least until ${day.en}; say why if it is shorter.`,
})

export const returned = ({ given, asked }: { given: number; asked: number }): Bilingual => ({
  zh: `已收到 ${given} 份，发出 ${asked} 份`,
  en: `${given} of ${asked} returned`,
})

export const answeredOf = ({ decided, owed }: { decided: number; owed: number }): Bilingual => ({
  zh: `需要答复的意见 ${owed} 条，已答复 ${decided} 条`,
  en: `${decided} of ${owed} opinions answered`,
})
