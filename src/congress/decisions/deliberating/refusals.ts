import type { Catalogue } from '../../../platform/http/sentences.ts'

export const deliberatingSentences: Catalogue = {
  'not-to-be-studied': () => ({
    zh: '已受理、还没有作出决定的事项，才交代表小组研究。',
    en: 'Groups study what has been taken in and is not decided yet.',
  }),
  'groups-asked-already': () => ({
    zh: '这个事项已经交代表小组研究。',
    en: 'The groups have already been given this matter.',
  }),
  'no-groups': () => ({
    zh: '还没有代表团、代表小组，请先导入代表名册。',
    en: 'There are no delegations or groups yet; import the roll of deputies first.',
  }),
  'leaders-meet-in-the-past': ({ heldOn }) => ({
    zh: `代表小组长会议的日期 ${heldOn} 已经过去。`,
    en: `The leaders' meeting is set to ${heldOn}, which is past.`,
  }),
  'answers-before-the-meeting': ({ heldOn }) => ({
    zh: `各组报送意见的日期应当在组长会议（${heldOn}）以后。`,
    en: `The groups answer after their leaders met (${heldOn}).`,
  }),
  'answers-after-the-decision': ({ decideBy }) => ({
    zh: `各组报送意见的日期不能晚于作出决定的日期（${decideBy}）。`,
    en: `The groups answer by the day the matter is decided (${decideBy}).`,
  }),
  'met-outside-the-time': ({ askedOn, today }) => ({
    zh: `小组会议的日期应当在 ${askedOn} 至 ${today} 之间。`,
    en: `The group met between ${askedOn} and ${today}.`,
  }),
  'reasons-missing': () => ({ zh: '请至少写一条理由。', en: 'Give at least one reason.' }),
  'conditions-missing': () => ({ zh: '有条件可行的，请写明是什么条件。', en: 'Say under which conditions.' }),
  'more-than-the-group': ({ members, tookPart }) => ({
    zh: `本组代表 ${members} 人，参加人数不能是 ${tookPart} 人。`,
    en: `The group has ${members} deputies; ${tookPart} cannot have taken part.`,
  }),
  'dissent-from-outside': () => ({
    zh: '持不同意见的代表不在本组。',
    en: 'Whoever dissented is not of this group.',
  }),
  'dissent-outnumbers': ({ dissenters, tookPart }) => ({
    zh: `参加 ${tookPart} 人，持不同意见 ${dissenters} 人：每位代表记一次，并且少于参加人数；多数不同意的，请改报结论。`,
    en: `${tookPart} took part and ${dissenters} dissent: each is noted once, and they are fewer than took part. If most dissent, the verdict is another.`,
  }),
  'group-meeting-planned': () => ({
    zh: '本组会议已经发出通知。',
    en: 'The notice of the group’s meeting is out already.',
  }),
}
