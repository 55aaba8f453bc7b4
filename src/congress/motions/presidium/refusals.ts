import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why the presidium could not do it, in the reader's words. */
export const presidiumSentences: Catalogue = {
  'goes-to-congress': () => ({
    zh: '主席团、常委会、专门委员会和政府提出的议案，由主席团决定提交大会审议，不作其他处理。',
    en: 'What presidium, standing committee, committees or government move goes before the congress.',
  }),
  'session-not-open': ({ opensOn }) => ({
    zh: opensOn ? `会议 ${opensOn} 开幕，主席团在会议期间作出决定。` : '主席团在会议期间作出决定，现在没有召开会议。',
    en: opensOn
      ? `The session opens on ${opensOn}; its presidium decides while it sits.`
      : 'The presidium decides at a session; none is in progress.',
  }),
  'session-closed': ({ closesOn }) => ({
    zh: `本次会议已于 ${closesOn} 闭会，不能再列入议程。`,
    en: `The session closed on ${closesOn}; nothing more goes on its agenda.`,
  }),
  'committee-missing': () => ({
    zh: '请选择专门委员会。名录里没有的，请先在机关名录中添加。',
    en: 'Choose the committee. One that is not on the list of organs is added there first.',
  }),
  'organ-not-here': () => ({ zh: '请选择名录中的机关。', en: 'Choose an organ of the list.' }),
  'opinion-day-outside-session': ({ closesOn }) => ({
    zh: `提出意见的日期应在今天以后、闭会（${closesOn}）以前。`,
    en: `The opinion is due between today and the close of the session (${closesOn}).`,
  }),
  'next-session-too-early': ({ closesOn }) => ({
    zh: `下次会议的日期应在本次会议闭会（${closesOn}）以后。`,
    en: `The next session comes after the close of this one (${closesOn}).`,
  }),
  'votes-exceed-deputies': ({ cast, deputies }) => ({
    zh: `赞成、反对、弃权合计 ${cast} 票，超过全体代表 ${deputies} 人。`,
    en: `${cast} votes are more than the ${deputies} deputies there are.`,
  }),
  'it-was-carried': ({ votes }) => ({
    zh: `赞成 ${votes} 票，已过全体代表的半数，应录为通过。`,
    en: `${votes} in favour are more than half of all deputies: it was adopted.`,
  }),
  'no-majority': ({ needed, have, of }) => ({
    zh: `通过须全体代表 ${of} 人的过半数，即 ${needed} 票；赞成 ${have} 票。`,
    en: `Adopting takes more than half of all ${of} deputies, ${needed} votes; ${have} were in favour.`,
  }),
}
