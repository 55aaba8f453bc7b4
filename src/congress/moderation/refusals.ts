import type { Catalogue } from '../../platform/http/sentences.ts'

const timeOf = (until: unknown): string =>
  new Date(Date.parse(String(until)) + 8 * 3_600_000).toISOString().slice(11, 16)

/** Why an act of moderation was refused, in the reader's words. */
export const moderationSentences: Catalogue = {
  'being-moderated': ({ name, until }) => ({
    zh: `${name}正在审核这件内容，到 ${timeOf(until)} 为止。可以等，也可以接手；接手后对方不能再保存。`,
    en: `${name} is at it until ${timeOf(until)}. Wait, or take over; then the other can no longer save.`,
  }),
  'moderation-taken-over': ({ name }) => ({
    zh: `${name}已接手审核这件内容，您的改动没有保存。`,
    en: `${name} has taken over; what you did was not saved.`,
  }),
  'moderation-not-begun': () => ({
    zh: '请先点“开始审核”，再作决定。',
    en: 'Begin to moderate first, then decide.',
  }),
  'moderation-lock-expired': () => ({
    zh: '超过十五分钟没有操作，审核权已释放。请重新点“开始审核”，确认内容没有变化后再决定。',
    en: 'After fifteen minutes without a sign it was let go. Begin again, look at it as it stands, then decide.',
  }),
  'shown-personal-data': ({ count, found }) => ({
    zh: `公开的内容里还有 ${count} 处像个人信息：${found}。请隐去；确需公开的，写明理由。`,
    en: `What would be public still holds what looks like personal data, ${count}: ${found}. Cover them, or say why they may be public.`,
  }),
  'nothing-covered': () => ({
    zh: '没有隐去任何内容。请标出要隐去的部分，或者选“原样公开”。',
    en: 'Nothing is covered. Mark what is to be covered, or show it as it is.',
  }),
  'withheld-why': () => ({ zh: '选“其他”的，请写明理由。', en: 'If it is another reason, say which.' }),
}
