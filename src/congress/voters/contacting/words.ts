import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/** How a deputy keeps in touch with voters. */
export const ways = ['visit', 'phone', 'meeting', 'chat-group', 'reception'] as const
export type Way = (typeof ways)[number]

export const wayNames: Record<Way, Bilingual> = {
  visit: { zh: '走访', en: 'visit' },
  phone: { zh: '电话', en: 'telephone' },
  meeting: { zh: '座谈', en: 'talk' },
  'chat-group': { zh: '微信群', en: 'chat group' },
  reception: { zh: '接待', en: 'reception at a station' },
}

export const words = sentences({
  fixedVoter: { zh: '固定联系选民', en: 'fixed voter' },
  contactLog: { zh: '联系选民记录', en: 'log of contacts with voters' },
})
