import type { Catalogue } from '../http/sentences.ts'
import { channelNames, type Channel } from './words.ts'

const nameOf = (channel: unknown) => channelNames[channel as Channel] ?? channelNames.mail

export const noticeSentences: Catalogue = {
  'channel-not-offered': ({ channel }) => ({
    zh: `本单位还没有接通${nameOf(channel).zh}，请选别的提醒方式，或者向系统管理员提出。`,
    en: `Reminders by ${nameOf(channel).en} are not set up here. Choose another way, or ask the system administrator.`,
  }),
  'no-such-address': ({ channel }) => ({
    zh:
      channel === 'mail'
        ? '邮箱地址不对，请按 li@example.cn 的样式填写一个地址。'
        : '请填写一个手机号码或者企业微信账号。',
    en:
      channel === 'mail'
        ? 'That is no e-mail address. Write one, like li@example.cn.'
        : 'Write one mobile number, or one WeCom account.',
  }),
}
