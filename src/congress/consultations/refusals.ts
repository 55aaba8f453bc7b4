import type { Catalogue } from '../../platform/http/sentences.ts'

/** Why an act on a consultation was refused, in the reader's words. */
export const consultationSentences: Catalogue = {
  'form-asks-twice': () => ({
    zh: '意见表里有重复的题目或选项。',
    en: 'The form asks a question, or offers an answer, twice.',
  }),
  'form-points-nowhere': ({ question, questionEn }) => ({
    zh: `“${question}”对应的选择题应当排在它前面。`,
    en: `What “${questionEn}” depends on must be a choice asked before it.`,
  }),
  'nobody-asked': () => ({ zh: '还没有选定征求意见对象。', en: 'Nobody has been chosen to be asked.' }),
  'closes-too-soon': ({ closesOn }) => ({
    zh: `截止日期 ${closesOn} 最早应为明天，请另定日期。`,
    en: `It would close on ${closesOn}; the last day is tomorrow at the earliest.`,
  }),
  'still-waited-for': ({ waiting, closesOn }) => ({
    zh: `还有 ${waiting} 份没有反馈，${closesOn} 过后自动截止；全部反馈后可以提前截止。`,
    en: `${waiting} are still waited for. It closes by itself after ${closesOn}, or earlier once all have answered.`,
  }),
  'public-until-last-day': ({ closesOn }) => ({
    zh: `已向社会公布征求意见到 ${closesOn}，不能提前截止。`,
    en: `Everybody was told that it runs until ${closesOn}; it does not close earlier.`,
  }),
  'comment-empty': () => ({
    zh: '还没有填写意见，请至少填一项。',
    en: 'Nothing is filled in yet; answer one question at least.',
  }),
  'consultation-closed': ({ closesOn }) => ({
    zh: `征求意见已经截止（${closesOn}），不能再反馈。`,
    en: `The consultation is closed (its last day was ${closesOn}); no opinion can be given.`,
  }),
  'given-without-name': () => ({
    zh: '您的意见已经不记名交出，系统里没有任何记号能找回它，所以不能修改，也不能再交一次。',
    en: 'Your opinion has been handed in without a name. Nothing here leads back to it, so it can be neither changed nor given again.',
  }),
  'not-on-the-form': () => ({
    zh: '有的内容不在意见表里，请刷新后重新填写。',
    en: 'Something in it is not on the form. Load the page anew and fill it in again.',
  }),
  'question-unanswered': ({ question, questionEn }) => ({
    zh: `请填写“${question}”。`,
    en: `Please answer “${questionEn}”.`,
  }),
  'reason-asked': ({ question, questionEn }) => ({
    zh: `这样选择的，请填写“${question}”。`,
    en: `With that choice, please fill in “${questionEn}”.`,
  }),
  'why-not-adopted': () => ({
    zh: '部分采纳和未采纳的，请说明理由。',
    en: 'Say why it is adopted only in part, or not at all.',
  }),
  'opinions-unanswered': ({ unanswered }) => ({
    zh: `还有 ${unanswered} 条意见没有写明采纳情况。`,
    en: `What became of ${unanswered} opinions has not been said yet.`,
  }),
  'counted-at-close': () => ({ zh: '截止后公布汇总情况。', en: 'The count is shown after the close.' }),
  'sealed-until-close': () => ({
    zh: '不记名意见截止前任何人都不能查看，包括征求意见的单位。',
    en: 'Opinions without a name are read by nobody before the close, not by whoever asked either.',
  }),
  'too-few-to-show': ({ fewest }) => ({
    zh: `不记名意见不足 ${fewest} 份，公开会让人猜到是谁写的，所以不显示。`,
    en: `Fewer than ${fewest} opinions were given without a name: showing them would give away whose they are.`,
  }),
}
