import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of writing together was refused, in the reader's words. */
export const coDraftingSentences: Catalogue = {
  'not-a-writer': () => ({
    zh: '由领衔代表、参与联名的代表或者代录的工作人员办理。',
    en: 'This is for the lead deputy, for deputies asked to co-sign, or for staff who enter the paper.',
  }),
  'text-closed': () => ({
    zh: '本件已经提交，文本和附件不再改动。退回修改后可以继续。',
    en: 'The paper has been handed in; text and attachments stay as they are unless it is returned.',
  }),
  'not-your-comment': () => ({
    zh: '修改意见由提出人、领衔代表或者有修改权的代表标为已处理。',
    en: 'A comment is settled by its author, the lead deputy or who holds the pen.',
  }),
}
