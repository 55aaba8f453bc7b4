import type { Bilingual } from '../../law/bilingual.ts'

/** A word of the congress and what it means to whoever meets it for the first time. */
export interface Explained {
  readonly id: string
  readonly name: Bilingual
  readonly means: Bilingual
}

const word = (id: string, name: Bilingual, means: Bilingual): Explained => ({ id, name, means })

/** What the public pages say, in plain words (名词解释). */
export const explained: readonly Explained[] = [
  word(
    'deputy',
    { zh: '人大代表', en: 'Deputy' },
    {
      zh: '由选民或者下一级人大选出来的人。平时就在您身边，听大家的意见，向政府等机关提建议、作监督。',
      en: 'Somebody chosen by the voters, or by the congress below. She lives among you, hears what people say, and brings it before the government.',
    },
  ),
  word(
    'suggestion',
    { zh: '代表建议', en: 'Suggestion' },
    {
      zh: '代表就一件具体的事，书面要求有关机关办理、答复。机关一般要在三个月内答复，复杂的最长六个月。',
      en: 'A deputy asks an organ in writing to deal with one matter. It must answer, usually within three months, in hard cases within six.',
    },
  ),
  word(
    'motion',
    { zh: '议案', en: 'Motion' },
    {
      zh: '一定人数的代表联名提出、请大会讨论决定的事项。比建议更正式，要由大会来定。',
      en: 'A matter that a certain number of deputies together bring before the congress, for the congress itself to decide.',
    },
  ),
  word(
    'organ',
    { zh: '承办单位', en: 'Handling organ' },
    {
      zh: '负责办理并答复的政府部门、法院、检察院等。',
      en: 'The department, court or other body that must deal with it and answer.',
    },
  ),
  word(
    'result',
    { zh: '办理结果类别', en: 'Result class' },
    {
      zh: '答复时要说明办到什么程度：A 类，已经解决或者采纳；B 类，正在解决或者列入计划；C 类，因条件所限暂时解决不了，或者留作参考，要说明原因。',
      en: 'The answer says how far it went: A, solved or adopted; B, being solved or planned; C, not possible for now, or for reference only, with the reason.',
    },
  ),
  word(
    'promise',
    { zh: '承诺', en: 'Promise' },
    {
      zh: '承办单位在答复里答应做的事，有期限。到期由别人核实，办到了才算兑现；没办到的照实公开。',
      en: 'What an organ says it will do, and by when. Somebody else checks it; only then is it kept. What was not kept is shown as such.',
    },
  ),
  word(
    'urging',
    { zh: '催办、督办', en: 'Urging and supervision' },
    {
      zh: '到期没有办的，先催；还不办的，由人大盯着办，并在通报里点名。',
      en: 'What is late is urged; if it stays undone the congress itself watches over it, and names who is late in its bulletin.',
    },
  ),
  word(
    'bulletin',
    { zh: '办理情况通报', en: 'Bulletin' },
    {
      zh: '每半年公布一次：办了多少、哪些逾期、承诺兑现没有。',
      en: 'Published every half-year: how much was dealt with, what is late, which promises were kept.',
    },
  ),
  word(
    'decision',
    { zh: '决议、决定', en: 'Resolution, decision' },
    {
      zh: '人大开会表决通过的大事，有关机关必须照办。每一条由谁办、办得怎样，都能查。',
      en: 'What the congress has voted on, and must be carried out. Each clause shows who answers for it and how it stands.',
    },
  ),
  word(
    'station',
    { zh: '代表联络站、接待日', en: 'Station, reception day' },
    {
      zh: '代表定期在联络站接待群众的地方和日子，当面说、有人记、有回音。日子一般提前三天公布。',
      en: 'Where and when deputies meet people: what you say is written down and answered. The day is made known three days ahead.',
    },
  ),
  word(
    'code',
    { zh: '查询码', en: 'Query code' },
    {
      zh: '提意见后给您的一串字母和数字。凭它看进展，不用姓名和电话。丢了找不回来，请抄下或者拍照。',
      en: 'The letters and digits you get when you have said something. They show what became of it, without name or number. They cannot be had again: write them down.',
    },
  ),
  word(
    'withheld',
    { zh: '不公开、隐去', en: 'Withheld' },
    {
      zh: '涉及个人电话、住址、身份证号等，公开前先遮住；原话保留，只有必须办事的人能看，谁看过都有记录。',
      en: 'Numbers and addresses of persons are covered before anything is shown. The original is kept, seen only by those who must, and every look is recorded.',
    },
  ),
  word(
    'report',
    { zh: '代表述职', en: 'A deputy’s report' },
    {
      zh: '代表向选民报告自己做了什么，由选民评议。',
      en: 'A deputy tells her voters what she has done, and they say what they think of it.',
    },
  ),
]
