import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of co-signing was refused, in the reader's words. */
export const coSigningSentences: Catalogue = {
  'names-closed': () => ({
    zh: '本件已经提交，不再征集联名。退回修改后可以继续。',
    en: 'The paper has been handed in; names are no longer gathered unless it is returned.',
  }),
  'past-cut-off': ({ day }) => ({
    zh: `联名的截止日期是 ${day}，现已超过。`,
    en: `Names were taken until ${day}; that day has passed.`,
  }),
  'lead-signs-already': () => ({
    zh: '领衔代表本人已在其中，不必联名。',
    en: 'The lead deputy stands under the paper already and does not co-sign it.',
  }),
  'already-signed': () => ({
    zh: '已经联名，不必再次办理。要撤回的，请用“撤回联名”。',
    en: 'The name stands already. To take it back there is an act of its own.',
  }),
  'not-invited': () => ({
    zh: '没有待答复的联名邀请。要联名的，请领衔代表先发出邀请。',
    en: 'There is no invitation to answer. The lead deputy invites first.',
  }),
  'not-opened': () => ({
    zh: '请先打开文本阅读，再联名。',
    en: 'Open the text and read it before signing.',
  }),
  'text-changed': () => ({
    zh: '您阅读之后文本又有改动，请重新打开阅读，再确认联名。',
    en: 'The text has changed since you read it. Open it again, then sign.',
  }),
  'not-signed': () => ({
    zh: '您没有在本件上联名，无须撤回。',
    en: 'Your name does not stand under this paper; there is nothing to take back.',
  }),
  'handed-over': () => ({
    zh: '本件已经交办，不能再撤回联名。',
    en: 'The paper has been handed over; names can no longer be taken back.',
  }),
  'co-signers-remain': ({ signed }) => ({
    zh: `还有 ${signed} 位代表联名。联名提出的，须各位联名代表先撤回联名，才能撤回本件。`,
    en: `${signed} co-signer${signed === 1 ? ' remains' : 's remain'}: the others take back their names before the paper is withdrawn.`,
  }),
  'not-a-deputy-here': () => ({
    zh: '所选的人不是本级人大代表。',
    en: 'One of those chosen is no deputy of this congress.',
  }),
  'not-your-paper': () => ({
    zh: '联名由领衔代表（或者代录的工作人员）办理。',
    en: 'This is for the lead deputy, or for staff who enter the paper for her.',
  }),
  'original-missing': () => ({
    zh: '请先附上纸质原件的照片，再代录联名代表。',
    en: 'Attach the photographed original first, then enter the names on it.',
  }),
}
