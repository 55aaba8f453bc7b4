import type { Bilingual } from '../../../law/bilingual.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'

const ownSentences: Catalogue = {
  'one-reading-only': () => ({
    zh: '本级规定审查一次，直接“审查立案”即可。',
    en: 'One reading is enough here: accept it.',
  }),
  'first-reading-missing': () => ({
    zh: '本级规定初审、复审两次审查，请先“初审通过”。',
    en: 'It is read twice: it has yet to pass the first reading.',
  }),
  'same-reader': ({ reader }) => ({
    zh: `初审由${reader}完成，复审应由其他人员负责。`,
    en: `${reader} did the first reading; somebody else does the second.`,
  }),
  'return-unexplained': () => ({
    zh: '选择“其他”原因的，请向代表说明具体理由。',
    en: 'For another reason, write it out for the deputy.',
  }),
}

const unnamed: Bilingual = { zh: '现在不能办理。', en: 'this cannot be done now.' }

/** Why an act of this part was refused, in the reader's words. */
export const gateSentences: Catalogue = {
  ...ownSentences,
  'one-refused': ({ title, because, ...facts }) => {
    const why = ownSentences[String(because)]?.(facts) ?? unnamed
    return { zh: `《${title}》：${why.zh}所选各件都没有立案。`, en: `“${title}”: ${why.en} None of them was accepted.` }
  },
}
