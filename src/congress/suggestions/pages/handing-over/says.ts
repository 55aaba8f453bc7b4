import { sentences, type Bilingual } from '../../../../law/bilingual.ts'
import { sayDay } from '../../../../ui/day.ts'

const said = sentences({
  sendBackNote: {
    zh: '退回后由交办机构重新确定承办单位。期限内没有退回的，视为承办。',
    en: 'The office will assign it anew. What is not sent back in time stays with your organ.',
  },
  sendBackAgain: {
    zh: '这件建议已经退回过一次。再次退回，由政府办公室裁定，裁定后不能再退回。',
    en: 'It was sent back once already. Sent back again, the government’s office rules, and then it stays.',
  },
})

export const handOverSays = {
  ...said,
  sendBackBy: ({ atMost, by }: { atMost: number; by: string }, times: number): Bilingual => ({
    zh: `${sayDay(by).zh}前可以申请改办；已退回 ${times} 次，最多 ${atMost} 次。`,
    en: `It may be sent back until ${sayDay(by).en}; so far ${times} of ${atMost} times.`,
  }),
}
