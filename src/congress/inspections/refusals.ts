import type { Bilingual } from '../../law/bilingual.ts'
import { reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'

const parts: Record<string, Bilingual | undefined> = {
  place: { zh: '集合地点', en: 'where one meets' },
  route: { zh: '视察路线', en: 'the route' },
  lookAt: { zh: '视察内容', en: 'what to look at' },
  situation: { zh: '基本情况', en: 'how things stand' },
  points: { zh: '问题和建议', en: 'problems and suggestions' },
}
const part = (key: unknown): Bilingual => parts[String(key)] ?? { zh: '缺少的部分', en: 'what is missing' }

/** Why an act on an inspection was refused, in the reader's words. */
export const inspectionSentences: Catalogue = {
  'reason-missing': reasonMissing,
  'inspected-day-past': ({ heldOn }) => ({
    zh: `视察日期 ${heldOn} 应在今天以后。`,
    en: `${heldOn} is not a day to come; choose another for the visit.`,
  }),
  'inspection-ends-before': () => ({ zh: '结束时间应在开始时间之后。', en: 'The visit must end after it begins.' }),
  'plan-part-missing': (facts) => ({
    zh: `方案还缺${part(facts['part']).zh}。`,
    en: `The plan still lacks ${part(facts['part']).en}.`,
  }),
  'nobody-to-invite': () => ({ zh: '请先选择要聘请的代表。', en: 'Choose the deputies to invite first.' }),
  'nobody-accepted': () => ({ zh: '还没有代表接受聘请。', en: 'No deputy has accepted yet.' }),
  'leader-not-a-member': () => ({
    zh: '组长应当是接受聘请的代表。',
    en: 'Whoever leads is one of the deputies who accepted.',
  }),
  'leads-already': () => ({ zh: '这位代表已经是组长。', en: 'This deputy leads already.' }),
  'visit-not-held': () => ({
    zh: '现场视察还没有举行或者还没有散会，请先在会议活动里办理。',
    en: 'The visit has not been held or closed yet; do that at the gathering first.',
  }),
  'visit-still-on': () => ({
    zh: '现场视察没有取消；只是改期的，请在会议活动里办理改期。',
    en: 'The visit is not called off. To put it off, adjourn the gathering.',
  }),
  'not-a-member': () => ({
    zh: '视察记录由接受聘请的代表提交。',
    en: 'Notes are written by the deputies who accepted.',
  }),
  'notes-closed': () => ({
    zh: '现在不能提交视察记录：方案印发后到视察意见送成员确认前可以提交。',
    en: 'Notes are taken from the plan until the opinion goes to its members.',
  }),
  'seen-in-the-future': ({ seenOn }) => ({
    zh: `视察日期 ${seenOn} 还没有到。`,
    en: `${seenOn} has not come yet.`,
  }),
  'opinion-part-missing': (facts) => ({
    zh: `视察意见还没有写${part(facts['part']).zh}。`,
    en: `The opinion still lacks ${part(facts['part']).en}.`,
  }),
  'members-not-confirmed': ({ waiting }) => ({
    zh: `还有 ${waiting} 位成员没有确认；逾期未提不同意见的视为同意。`,
    en: `${waiting} members have not confirmed yet; past the day, silence is consent.`,
  }),
  'point-not-answered': ({ ordinal }) => ({
    zh: `第 ${ordinal} 条还没有答复。`,
    en: `Point ${ordinal} is not answered.`,
  }),
  'point-not-asked': ({ ordinal }) => ({
    zh: `第 ${ordinal} 条不在这次办理的范围内。`,
    en: `Point ${ordinal} is not asked about this time.`,
  }),
  'inspected-promise-past': ({ promise, dueOn }) => ({
    zh: `承诺“${promise}”的完成日期 ${dueOn} 应在今天以后。`,
    en: `“${promise}” is promised for ${dueOn}, which is not a day to come.`,
  }),
  'point-not-judged': ({ ordinal }) => ({ zh: `第 ${ordinal} 条还没有评价。`, en: `Point ${ordinal} is not judged.` }),
  'what-is-wanting-missing': () => ({
    zh: '有不满意的，请写明还差什么，有关机关据此重新办理。',
    en: 'Say what is wanting: the organ works from it.',
  }),
  'directed-day-past': ({ answerBy }) => ({
    zh: `答复日期 ${answerBy} 应在今天以后。`,
    en: `${answerBy} is not a day to come.`,
  }),
  'directed-day-too-far': ({ latest }) => ({
    zh: `答复日期不能晚于 ${latest}：不比新转交的视察意见更宽。`,
    en: `The new day is ${latest} at the latest: no more time than a fresh opinion has.`,
  }),
  'inspected-organ-ended': ({ organ, endedOn }) => ({
    zh: `${organ}已于 ${endedOn} 撤并，请选择承接其职责的机关。`,
    en: `${organ} ended on ${endedOn}; choose the organ that took over its work.`,
  }),
  'inspection-file-elsewhere': () => ({
    zh: '有附件已经用在别处，请重新上传。',
    en: 'One of the files belongs to something else already; send it again.',
  }),
}
