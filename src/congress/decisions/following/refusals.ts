import type { Catalogue } from '../../../platform/http/sentences.ts'

export const followingSentences: Catalogue = {
  'not-being-followed': () => ({
    zh: '决定公布以后、办结以前，才能跟踪和询问。',
    en: 'This is for decisions that are published and not concluded yet.',
  }),
  'follower-not-in-office': () => ({
    zh: '所选代表中有人不在任或者不是本级代表。',
    en: 'Somebody chosen is not a deputy in office here.',
  }),
  'seen-outside-the-time': ({ publishedOn, today }) => ({
    zh: `检查日期应当在 ${publishedOn}（公布）至 ${today} 之间。`,
    en: `It was looked at between ${publishedOn}, when the decision was published, and ${today}.`,
  }),
  'no-such-clause': () => ({ zh: '决定里没有这一条。', en: 'The decision has no such clause.' }),
  'finding-unsaid': () => ({ zh: '请写明看到了什么。', en: 'Say what you found.' }),
  'recheck-day-missing': ({ today }) => ({
    zh: `发现问题的，请定明 ${today} 以后的复查日期。`,
    en: `Where there is a problem, set a day after ${today} to look again.`,
  }),
  'personal-data-stands': ({ found }) => ({
    zh: `文字里像是有个人信息：${found}。请改掉；确需公开的，勾选“确认公开”。`,
    en: `This looks like personal data: ${found}. Take it out, or confirm that it is meant to be public.`,
  }),
  'no-finding-to-publish': () => ({
    zh: '检查卡还没有填写，或者已经公开。',
    en: 'The card is not given yet, or is public already.',
  }),
  'clause-unexplained': ({ ordinal, clause }) => ({
    zh: `第 ${ordinal} 条“${clause}”还没有核实兑现，请说明原因，并继续跟踪。`,
    en: `Clause ${ordinal}, “${clause}”, is not verified: say why it goes on.`,
  }),
  'clause-not-open': ({ ordinal }) => ({
    zh: `第 ${ordinal} 条已经核实兑现，不必说明。`,
    en: `Clause ${ordinal} is verified; there is nothing to explain.`,
  }),
  'report-to-come': ({ reportedOn }) => ({
    zh: `${reportedOn} 还没有到，报告以后才能办结。`,
    en: `${reportedOn} has not come yet; a decision is concluded after the report.`,
  }),
}
