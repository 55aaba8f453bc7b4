import type { Catalogue } from '../../../../platform/http/sentences.ts'

/** Why an act on a batch was refused, in the reader's words. */
export const batchSentences: Catalogue = {
  'batch-closed': () => ({
    zh: '这一批已经移交或者取消，清单不能再改。',
    en: 'This hand-over is made or cancelled; its list stays as it is.',
  }),
  'batch-empty': () => ({ zh: '清单里还没有建议。', en: 'There is no paper on the list yet.' }),
  'not-accepted': ({ title }) => ({
    zh: `《${title}》不是已立案待交办的建议，不能列入。`,
    en: `“${title}” is not accepted and waiting; it cannot be put in.`,
  }),
  'in-another-batch': ({ title }) => ({
    zh: `《${title}》已列入另一个交办批次。`,
    en: `“${title}” is in another hand-over.`,
  }),
  'organ-undecided': ({ title }) => ({
    zh: `《${title}》还没有确定承办单位。`,
    en: `Nobody has decided who handles “${title}”.`,
  }),
  'paper-has-left': ({ title }) => ({
    zh: `《${title}》已撤回或者另行交办，请移出清单。`,
    en: `“${title}” was withdrawn or assigned by itself; take it out.`,
  }),
  'paper-organ-ended': ({ title, organ }) => ({
    zh: `《${title}》的承办单位${organ}已撤并，请另行确定。`,
    en: `${organ}, which was to handle “${title}”, has ended; decide anew.`,
  }),
  'note-missing': ({ listed, counted }) => ({
    zh: `清单 ${listed} 件，核对 ${counted} 件，请说明差在哪里。`,
    en: `${listed} on the list, ${counted} counted: say where they differ.`,
  }),
}

/** What keeps one paper from being handed over, beside the paper itself. */
export const paperSentences: Catalogue = {
  'organ-undecided': () => ({ zh: '还没有确定承办单位。', en: 'Nobody has decided who handles it.' }),
  'paper-has-left': () => ({
    zh: '已撤回或者另行交办，请移出清单。',
    en: 'Withdrawn or assigned by itself; take it out.',
  }),
  'paper-organ-ended': ({ organ }) => ({
    zh: `${organ}已撤并，请另行确定承办单位。`,
    en: `${organ} has ended; decide anew.`,
  }),
}
