import type { Bilingual } from '../../../law/bilingual.ts'

/** What the coach says of a draft; `found` is what it came upon in the text. */
export const coachSays = {
  'part-missing': () => ({
    zh: '这一部分还没有写，不能提交。',
    en: 'This part is empty; the paper cannot be submitted.',
  }),
  'title-form': () => ({
    zh: '标题一般写成“关于……的建议”，说明要办什么事。',
    en: 'A title usually runs “关于…的建议” and says what is to be done.',
  }),
  'title-says-nothing': () => ({
    zh: '标题看不出是什么事，请写明地点和要办的事。',
    en: 'The title does not say the matter: name the place and what is to be done.',
  }),
  'another-form': (found: string) => ({
    zh: `标题以“${found}”结尾，容易被当作其他文种；代表建议写成“关于……的建议”。`,
    en: `Ending in “${found}”, the title reads like another kind of paper; a suggestion is “关于…的建议”.`,
  }),
  'several-matters': (found: string) => ({
    zh: `看上去不止一件事（${found}）。一件建议写一件事，分开写更容易交办和答复。`,
    en: `This seems to be more than one matter (${found}). Written apart, each is easier to assign and to answer.`,
  }),
  'no-remedy': () => ({
    zh: '还看不出希望怎么办。写明希望由谁做什么，最好能检查。',
    en: 'It is not clear what should be done. Say who should do what, so that it can be checked.',
  }),
  'not-concrete': (found: string) => ({
    zh: `事实可以再具体些，还没有写：${found}。`,
    en: `The facts could be more concrete; where, when or how many is missing (${found}).`,
  }),
  'one-sentence': () => ({
    zh: '内容很短，承办单位难以答复。写明情况、原因和办法。',
    en: 'Very short: an organ can hardly answer it. Say what is so, why, and what to do.',
  }),
  'too-many-organs': (found: string) => ({
    zh: `涉及 ${found} 个单位，难以准确交办。可以只写主要由谁办，或者分成几件。`,
    en: `${found} organs are concerned, which is hard to assign. Name the main one, or write several papers.`,
  }),
  'beyond-powers': (found: string) => ({
    zh: `“${found}”属于国家事权，本级机关难以办理。可以改为建议本级向上反映，或者提出本级能办的事。`,
    en: `“${found}” is for the State to decide. Ask for what this level can do, or that it be passed upward.`,
  }),
  'personal-matter': (found: string) => ({
    zh: `“${found}”像是本人或者亲属的事，不宜作为代表建议提出。`,
    en: `“${found}” reads like an affair of your own or your family's; that is not for a suggestion.`,
  }),
  'pending-case': (found: string) => ({
    zh: `“${found}”涉及具体案件。代表不干预具体案件，可以就一类问题提出建议。`,
    en: `“${found}” concerns a particular case. Deputies do not interfere in cases; a general problem may be raised.`,
  }),
  bidding: (found: string) => ({
    zh: `“${found}”涉及具体项目由谁承办或者招投标，代表不干预。`,
    en: `“${found}” is about who gets a contract or a tender; deputies do not interfere there.`,
  }),
  forwarded: (found: string) => ({
    zh: `“${found}”：群众来信和信访件由信访渠道办理，不代转。可以就反映的普遍问题提出建议。`,
    en: `“${found}”: letters and complaints go their own way and are not passed on here; the general problem may be raised.`,
  }),
  advertising: (found: string) => ({
    zh: `“${found}”像是为单位或者产品作推介，不宜作为代表建议提出。`,
    en: `“${found}” reads like advertising for a firm or product; that is not for a suggestion.`,
  }),
  'private-number': (found: string) => ({
    zh: `文中有像电话、身份证或者银行卡的号码（${found.slice(0, 3)}…），建议可能公开，请删去。`,
    en: `There seems to be a phone, identity or card number (${found.slice(0, 3)}…). Papers may become public: leave it out.`,
  }),
  'private-person': (found: string) => ({
    zh: `文中有群众姓名“${found}”，建议可能公开，请改为“某村民”等说法。`,
    en: `A private person is named (“${found}”). Papers may become public: write “a villager” or the like.`,
  }),
} as const satisfies Record<string, (found: string) => Bilingual>

export type HintCode = keyof typeof coachSays
