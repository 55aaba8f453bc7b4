import { sentences, type Bilingual } from '../../../../law/bilingual.ts'
import { sayDay } from '../../../../ui/day.ts'

const said = sentences({
  whoHandles: { zh: '承办单位', en: 'Who handles it' },
  how: { zh: '办理方式', en: 'How it is handled' },
  whole: { zh: '主办（可以有会办）', en: 'One leads' },
  separate: { zh: '分别办理', en: 'In parts' },
  lead: { zh: '主办单位', en: 'Lead organ' },
  coHandlers: { zh: '会办单位', en: 'Co-handling organs' },
  coHandlersHint: {
    zh: '会办单位限期向主办单位提出意见，由主办单位统一答复代表。',
    en: 'They give the lead their opinion in time; the lead alone answers the deputy.',
  },
  part: { zh: '第几部分', en: 'Part' },
  partOrgan: { zh: '分办单位', en: 'Organ' },
  partOrgans: { zh: '分办单位', en: 'Organs of parts' },
  partText: { zh: '负责答复的内容', en: 'What it answers for' },
  addPart: { zh: '增加一个分办单位', en: 'Add another organ' },
  removePart: { zh: '去掉这个分办单位', en: 'Remove' },
  suggested: {
    zh: '根据以往交办推荐，仅供参考，由您决定：',
    en: 'Suggested from past hand-overs; you decide:',
  },
  sendBackNote: {
    zh: '退回后由交办机构重新确定承办单位。',
    en: 'The office will decide anew who handles it.',
  },
  sendBackAgain: {
    zh: '这件建议已经退回过一次。再次退回，由政府办公室裁定，裁定后不能再退回。',
    en: 'It was sent back once already. Sent back again, the government’s office rules, and then it stays.',
  },
  returns: { zh: '申请改办情况', en: 'Sent back' },
  reason: { zh: '理由：', en: 'Reason: ' },
  arbitrateNote: {
    zh: '裁定后由该单位承办，不能再退回；答复期限自裁定之日起重新计算。',
    en: 'The organ you name handles it and cannot send it back; the reply is counted from today.',
  },
  ruledOrgan: { zh: '裁定由哪个单位承办', en: 'Which organ handles it' },
  whyRuled: { zh: '裁定的理由', en: 'Why' },
  recallNote: {
    zh: '收回后重新交办，会办、分办单位同时免除；答复期限自重新交办之日起计算。',
    en: 'It is assigned anew; co-handlers and organs of parts are freed, and the reply is counted from then.',
  },
  releasePartNote: {
    zh: '该单位不再答复这一部分。其他单位都已答复的，这件建议随即转为已答复。',
    en: 'It no longer answers for its part. If all others have answered, the paper counts as answered at once.',
  },
  releaseBesideNote: {
    zh: '该单位不再提出会办意见，主办单位照常办理。',
    en: 'It no longer owes the lead an opinion; the lead goes on.',
  },
  whyRecalled: { zh: '调整的理由（如单位撤并、交办有误）', en: 'Why (the organ ended, or was wrongly named)' },
})

export const handOverSays = {
  ...said,
  releasing: (organ: string): Bilingual => ({ zh: `免除${organ}`, en: `Free ${organ}` }),
  until: (day: Bilingual): Bilingual => ({ zh: `${day.zh}前`, en: `by ${day.en}` }),
  sentBack: (organ: string, day: Bilingual, proposed: string): Bilingual => ({
    zh: `${day.zh}，${organ}申请改由${proposed}办理`,
    en: `${day.en}: ${organ} sent it back, proposing ${proposed}`,
  }),
  ruled: (organ: string, day: Bilingual): Bilingual => ({
    zh: `${day.zh}，政府办公室裁定由${organ}承办：`,
    en: `${day.en}: the government’s office ruled that ${organ} handles it: `,
  }),
  sendBackBy: ({ atMost, by }: { atMost: number; by: string }, times: number): Bilingual => ({
    zh: `申请改办的期限：${sayDay(by).zh}；已退回 ${times} 次，最多 ${atMost} 次。`,
    en: `It may be sent back until ${sayDay(by).en}; so far ${times} of ${atMost} times.`,
  }),
}
