import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a field study or an attachment was refused, in the reader's words. */
export const fieldStudySentences: Catalogue = {
  'study-ends-before': () => ({
    zh: '调研结束日期不能早于开始日期。',
    en: 'A field study does not end before it began.',
  }),
  'study-to-come': ({ day }) => ({
    zh: `${day} 还没有到，调研记录应在调研之后填写。`,
    en: `${day} is still to come; write the study down once it has been made.`,
  }),
  'too-many-attachments': ({ most }) => ({
    zh: `附件最多 ${most} 个，请先删去用不着的。`,
    en: `A paper has ${most} attachments at most. Take out what is not needed first.`,
  }),
  'attachment-is-no-picture': () => ({
    zh: '这个文件不是照片，请作为“文件”附上。',
    en: 'This is no picture. Attach it as a document.',
  }),
  'attached-elsewhere': () => ({
    zh: '这个文件已经附在别处，请重新上传。',
    en: 'This file is attached elsewhere already. Send it again.',
  }),
  'original-by-staff': () => ({
    zh: '纸质原件由代录的工作人员附上。',
    en: 'The paper original is attached by the staff who enter the paper.',
  }),
}
