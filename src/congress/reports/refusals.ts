import type { Catalogue } from '../../platform/http/sentences.ts'

/** Why something about a report to the deputies was refused, in the reader's words. */
export const reportSentences: Catalogue = {
  'report-period-backwards': ({ from, to }) => ({
    zh: `报告期间的起始日期 ${from} 晚于截止日期 ${to}。`,
    en: `The period begins on ${from}, after its end on ${to}.`,
  }),
  'report-day-past': ({ dueOn }) => ({ zh: `报告日期 ${dueOn} 已经过去。`, en: `${dueOn} is past.` }),
  'report-part-missing': ({ partZh, partEn }) => ({
    zh: `送代表以前请写明“${partZh}”。`,
    en: `Before it is sent, write “${partEn}”.`,
  }),
  'report-group-gone': () => ({
    zh: '有的代表小组已不在名录中，请重新选择。',
    en: 'One of these groups is no longer there; choose again.',
  }),
  'report-questions-open': ({ questions }) => ({
    zh: `还有 ${questions} 个代表提问没有答复。`,
    en: `${questions} question(s) are not answered yet.`,
  }),
  'report-offers-open': ({ offers }) => ({
    zh: `还有 ${offers} 项代表愿意提供的支持没有回应。`,
    en: `${offers} offer(s) of help are not answered yet.`,
  }),
  'report-not-to-you': () => ({ zh: '这份报告没有送给您。', en: 'This report was not sent to you.' }),
  'report-not-open': () => ({
    zh: '这份报告的答疑已经结束。想继续问的，可以提出代表询问。',
    en: 'This report is closed. What you still want to know you can ask as an inquiry.',
  }),
  'offer-day-past': ({ byDay }) => ({ zh: `日期 ${byDay} 已经过去。`, en: `${byDay} is past.` }),
  'report-promise-past': ({ dueOn }) => ({
    zh: `答复中承诺的完成日期 ${dueOn} 应在今天以后。`,
    en: `What is promised for ${dueOn} is not for a day to come.`,
  }),
}
