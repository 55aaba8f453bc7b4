import type { Bilingual } from '../../../law/bilingual.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'

/** All of whom more than half must be in favour. */
export const allOfBody = (body: unknown): Bilingual =>
  body === 'standing-committee'
    ? { zh: '常委会全体组成人员', en: 'all members of the standing committee' }
    : { zh: '全体代表', en: 'all deputies' }

/** Why it could not be decided so, in the reader's words. */
export const decidingSentences: Catalogue = {
  'not-carried': ({ needed, have, of, body }) => ({
    zh: `通过须${allOfBody(body).zh} ${of} 人的过半数，即 ${needed} 票；赞成 ${have} 票，不能录为通过。`,
    en: `It takes more than half of ${allOfBody(body).en} (${of}), that is ${needed} votes; ${have} were in favour.`,
  }),
  'was-carried': ({ needed, have, of, body }) => ({
    zh: `${allOfBody(body).zh} ${of} 人的过半数即 ${needed} 票，赞成 ${have} 票，应录为通过。`,
    en: `More than half of ${allOfBody(body).en} (${of}) is ${needed}; with ${have} in favour it was carried.`,
  }),
  'votes-not-all': ({ sum, of }) => ({
    zh: `赞成、反对、弃权和未表决合计 ${sum} 人，应当等于全体 ${of} 人。`,
    en: `In favour, against, abstaining and not voting are ${sum} together; they must be all ${of}.`,
  }),
  'party-not-asked': () => ({
    zh: '本级清单规定这类事项须请示党委。请先登记请示。',
    en: 'The list asks for the party committee’s word on this; note the request first.',
  }),
  'party-reply-awaited': () => ({
    zh: '已请示党委，还没有收到批复，不能列入议程。',
    en: 'The party committee has been asked and has not replied yet.',
  }),
  'party-not-agreed': () => ({
    zh: '党委没有同意，不能列入议程。修改后可以再次请示。',
    en: 'The party committee did not agree; it can be asked again once the matter is mended.',
  }),
  'reply-noted-already': () => ({ zh: '这次请示的批复已经登记。', en: 'The reply to this request is noted already.' }),
  'reply-on-no-such-day': ({ sentOn }) => ({
    zh: `批复日期应在请示（${sentOn}）以后、今天以前。`,
    en: `The reply came between ${sentOn} and today.`,
  }),
  'request-in-the-future': ({ sentOn }) => ({
    zh: `请示日期 ${sentOn} 还没有到。`,
    en: `${sentOn} has not come yet.`,
  }),
  'meeting-past': ({ meetsOn }) => ({ zh: `会议日期 ${meetsOn} 已过。`, en: `${meetsOn} has passed.` }),
  'meeting-not-then': ({ from, to }) => ({
    zh: from === to ? `所选会议在 ${from} 举行。` : `所选会议在 ${from} 至 ${to} 举行。`,
    en: from === to ? `It meets on ${from}.` : `It meets from ${from} to ${to}.`,
  }),
  'meets-after-decide-by': ({ meetsOn, decideBy }) => ({
    zh: `会议日期 ${meetsOn} 晚于决定期限 ${decideBy}，请选择更早的会议。`,
    en: `${meetsOn} is after the decide-by day ${decideBy}; choose an earlier meeting.`,
  }),
  'meeting-not-announced': () => ({
    zh: '所选会议已经结束或者取消。',
    en: 'The gathering chosen is over or was cancelled.',
  }),
  'not-yet-held': ({ on }) => ({ zh: `${on} 还没有到。`, en: `${on} has not come yet.` }),
  'before-it-was-heard': ({ after }) => ({
    zh: `日期应在 ${after} 当天或者以后。`,
    en: `It was on ${after} or later.`,
  }),
  'examined-too-late': ({ decideBy }) => ({
    zh: `提出审查意见的日期应在今天以后、决定期限 ${decideBy} 以前。`,
    en: `The report is due between today and the decide-by day ${decideBy}.`,
  }),
  'no-such-committee': () => ({
    zh: '请选择专门委员会。名录里没有的，请先在机关名录中添加。',
    en: 'Choose a committee; one that is not on the list of organs is added there first.',
  }),
  'members-unknown': () => ({
    zh: '请填写常委会全体组成人员数。',
    en: 'Enter how many members the standing committee has in all.',
  }),
  'only-heard': () => ({
    zh: '清单列为听取意见的事项由提请机关决定，不再列入会议议程；可以限期作出决定。',
    en: 'What the list has to be heard its organ decides; set it a new day.',
  }),
  'only-decided': () => ({
    zh: '清单列为议而决定的事项由会议决定；可以重新列入议程。',
    en: 'What the list has to be decided a meeting decides; put it on the agenda again.',
  }),
}
