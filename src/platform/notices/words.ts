import { sentences, type Bilingual } from '../../law/bilingual.ts'
import { practice } from '../../law/article.ts'

/** Ways to tell a person something besides the desk: 邮件, and 短信或者企业微信 through a gateway of the office's own. */
export const channels = ['mail', 'message'] as const
export type Channel = (typeof channels)[number]

export const channelNames: Record<Channel, Bilingual> = {
  mail: { zh: '邮件', en: 'e-mail' },
  message: { zh: '短信或企业微信', en: 'text message or WeCom' },
}

export const words = sentences({
  reminder: { zh: '提醒', en: 'reminder' },
  digest: { zh: '提醒汇总', en: 'digest' },
})

export const chosen = practice(
  '提醒方式由本人选择；系统内的提醒不能关闭',
  'each person chooses how she is reminded; the desk itself always tells',
)
