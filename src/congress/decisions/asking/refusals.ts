import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why deputies are to be heard first, in the reader's words. */
export const askingSentences: Catalogue = {
  'deputies-not-asked': () => ({
    zh: '本级清单规定决定前须向代表征求意见，还没有发出征求意见表。确有紧急情况的，请写明理由。',
    en: 'The list has the deputies asked first, and no form has been sent. If it cannot wait, say why.',
  }),
  'form-still-open': ({ closesOn }) => ({
    zh: `征求意见表 ${closesOn} 截止，截止以前不能作出决定。确有紧急情况的，请写明理由。`,
    en: `The form is open until ${closesOn}; nothing is decided before. If it cannot wait, say why.`,
  }),
  'form-closes-too-soon': ({ closesOn }) => ({
    zh: `截止日期 ${closesOn} 应在今天以后。`,
    en: `The form must close on a day to come, not on ${closesOn}.`,
  }),
  'form-closes-too-late': ({ closesOn, decideBy }) => ({
    zh: `截止日期 ${closesOn} 晚于决定期限 ${decideBy}。`,
    en: `The form would close on ${closesOn}, after the decide-by day ${decideBy}.`,
  }),
  'shorter-unexplained': ({ shortest }) => ({
    zh: `按本级规定，征求意见至少到 ${shortest}；缩短的请写明理由。`,
    en: `By rule it is open until ${shortest} at least; say why it is shorter.`,
  }),
  'nobody-to-ask': () => ({ zh: '没有可以征求意见的代表。', en: 'There is no deputy to ask.' }),
}
