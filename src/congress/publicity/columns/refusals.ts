import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act on a piece of publicity was refused, in the reader's words. */
export const pieceSentences: Catalogue = {
  'piece-not-for-portal': () => ({
    zh: '只有门户网站的稿件需要送审；其他形式开展后直接登记。',
    en: 'Only what goes on the portal is sent for sign-off; note anything else once it has been done.',
  }),
  'piece-empty': () => ({ zh: '正文还没有写。', en: 'Nothing is written yet.' }),
  'piece-own': () => ({
    zh: '稿件是您本人写的，请由另一人审签。',
    en: 'You wrote this yourself; somebody else signs it off.',
  }),
  'piece-personal-data': ({ count, found }) => ({
    zh: `稿件里有 ${count} 处像是个人信息：${found}。请改掉，或者确认可以公开。`,
    en: `${count} things in it look like personal data: ${found}. Take them out, or confirm that they may be public.`,
  }),
  'piece-for-portal': () => ({
    zh: '门户网站的稿件请送审发布，不用登记开展情况。',
    en: 'What goes on the portal is sent for sign-off and published there.',
  }),
  'piece-done-later': ({ doneOn }) => ({
    zh: `开展日期 ${doneOn} 还没有到。`,
    en: `${doneOn} is still to come.`,
  }),
  'piece-proof-missing': () => ({
    zh: '请至少附一张现场照片。',
    en: 'Add at least one photograph taken there.',
  }),
  'piece-file-elsewhere': () => ({
    zh: '有附件已经用在别处，请重新上传。',
    en: 'One of the files belongs to something else already; send it again.',
  }),
  'piece-file-no-picture': () => ({
    zh: '这里只收照片和图片。',
    en: 'Only photographs and pictures are taken here.',
  }),
}
