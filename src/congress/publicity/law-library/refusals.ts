import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a text was not taken into the law library, in the reader's words. */
export const lawSentences: Catalogue = {
  'law-no-article': () => ({
    zh: '没有找到“第一条”这样的条文。请检查粘贴的内容。',
    en: 'No article (第一条) was found in it. Look at what was pasted.',
  }),
  'law-too-long': ({ most }) => ({
    zh: `条文超过 ${most} 条，请分部导入。`,
    en: `It has more than ${most} articles; import it in parts.`,
  }),
  'law-doubts-open': ({ open }) => ({
    zh: `还有 ${open} 处疑问没有核对。请逐处看过后勾选，或者改正原文再预览。`,
    en: `${open} doubts have not been looked at. Tick each once you have, or correct the text and look at it again.`,
  }),
  'law-effective-before-adopted': () => ({
    zh: '施行日期早于通过日期。',
    en: 'It cannot be in force before it was adopted.',
  }),
  'law-repealed-too-early': () => ({
    zh: '废止日期应在施行日期之后。',
    en: 'It is repealed on a day after the one it came into force on.',
  }),
  'law-version-there': ({ effectiveOn }) => ({
    zh: `库中已有这部法规 ${effectiveOn} 起施行的版本。`,
    en: `The library already has the version of this law that is in force from ${effectiveOn}.`,
  }),
  'law-named-so': ({ name }) => ({
    zh: `库中已有《${name}》。请打开它，导入新版本。`,
    en: `The library already has a law named ${name}. Open it and import a new version.`,
  }),
}
