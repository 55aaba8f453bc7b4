import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of writing together was refused, in the reader's words. */
export const coDraftingSentences: Catalogue = {
  'not-a-writer': () => ({
    zh: '由领衔代表、参与联名的代表或者代录的工作人员办理。',
    en: 'This is for the lead deputy, for deputies asked to co-sign, or for staff who enter the paper.',
  }),
  'not-a-pen': () => ({
    zh: '由领衔代表或者有修改权的代表办理。需要修改的，可以提修改意见，或者请领衔代表授予修改权。',
    en: 'This is for the lead deputy or a deputy who holds the pen. Comment instead, or ask the lead deputy for the pen.',
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
