import type { Catalogue } from '../../../platform/http/sentences.ts'
import { batchSentences } from './batch/refusals.ts'

/** Why an act of this part was refused, in the reader's words. */
export const handingOverSentences: Catalogue = {
  ...batchSentences,
  'lead-missing': () => ({ zh: '请选择主办单位。', en: 'Choose the organ that leads.' }),
  'organ-ended': ({ organ }) => ({
    zh: `${organ}已撤并，不能再承办。`,
    en: `${organ} has ended and handles nothing more.`,
  }),
  'organ-twice': ({ organ }) => ({
    zh: `${organ}选了两次：一个单位在一件建议中只能主办、会办或者分办。`,
    en: `${organ} is named twice: an organ leads, co-handles or answers for a part, once.`,
  }),
  'one-part-only': () => ({
    zh: '分别办理的，至少由两个单位各自答复；只有一个单位的，作为主办单位交办。',
    en: 'Handled separately means two organs or more; a single one leads.',
  }),
  'only-part': () => ({
    zh: '只剩这一个单位，不能免除；请调整承办单位，整件重新交办。',
    en: 'It is the only organ left. Take the whole paper back and assign it again.',
  }),
  'part-unnamed': ({ organ }) => ({
    zh: `请写明${organ}负责答复哪一部分。`,
    en: `Say which part ${organ} answers for.`,
  }),
  'other-organ-missing': () => ({
    zh: '申请改办，应写明建议改由哪个单位办理。',
    en: 'Name the organ that should handle it instead.',
  }),
  'same-organ': ({ organ }) => ({
    zh: `${organ}就是现在的承办单位，请另选一个单位。`,
    en: `${organ} has it already; name another organ.`,
  }),
  'too-late-to-decline': ({ returnBy }) => ({
    zh: `申请改办的期限是 ${returnBy}，现已超过。`,
    en: `It could be sent back until ${returnBy}; that day has passed.`,
  }),
  'returned-too-often': ({ atMost }) => ({
    zh: `一件建议最多退回${atMost}次，不能再退回；确需调整的，请与交办机构联系。`,
    en: `A paper is sent back ${atMost} times at most. Speak to the assigning office if it must change hands.`,
  }),
  ruled: () => ({
    zh: '承办单位已经政府办公室裁定，不能再退回。',
    en: 'The government’s office has ruled who handles it; it stays.',
  }),
}
