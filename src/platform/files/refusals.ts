import type { Catalogue } from '../http/sentences.ts'

/** Why a file was not taken, in the reader's words. */
export const fileSentences: Catalogue = {
  'file-empty': () => ({ zh: '文件是空的，请重新选择。', en: 'The file is empty. Choose it again.' }),
  'file-too-large': ({ megabytes }) => ({
    zh: `文件有 ${megabytes} MB，超过 10 MB。请压缩或者分成几个文件。`,
    en: `The file has ${megabytes} MB, more than 10 MB. Make it smaller, or send it in parts.`,
  }),
  'file-of-another-kind': () => ({
    zh: '只接受照片（JPG、PNG、WebP）、PDF、Word（docx）和 Excel（xlsx）文件，以文件内容为准，与文件名无关；含宏的不接受。',
    en: 'Photos (JPG, PNG, WebP), PDF, Word (docx) and Excel (xlsx) files are taken, by their content, not their name; none with macros.',
  }),
  'too-much-unattached': ({ megabytes }) => ({
    zh: `您已上传而没有使用的文件有 ${megabytes} MB。请先附到事项上，或者等七天后自动清除。`,
    en: `You have sent ${megabytes} MB that is attached to nothing. Attach it, or wait seven days until it is swept.`,
  }),
  'file-id-taken': () => ({
    zh: '这个编号已经是另一个文件的，请重新选择文件。',
    en: 'This id belongs to another file. Choose the file again.',
  }),
}
