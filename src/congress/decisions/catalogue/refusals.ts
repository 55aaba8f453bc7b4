import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a line could not stand on the list, in the reader's words. */
export const catalogueSentences: Catalogue = {
  'catalogue-name-taken': ({ name }) => ({
    zh: `清单中已有“${name}”。`,
    en: `The list has a line called “${name}” already.`,
  }),
  'paper-twice': ({ paper }) => ({ zh: `材料“${paper}”写了两次。`, en: `The paper “${paper}” is named twice.` }),
  'filing-asks-nobody': () => ({
    zh: '只报送备案的事项，不征求意见，也不请示党委。',
    en: 'On what is only filed nobody is asked.',
  }),
}
