import type { Catalogue } from '../../../platform/http/sentences.ts'

export const visitSentences: Catalogue = {
  'visit-over': () => ({
    zh: '纪要已印发或者视察已取消，路线不再改动。',
    en: 'The minutes are out, or the visit was called off. Its route does not change any more.',
  }),
  'stop-too-early': ({ stop, arrivesAt, before, then }) => ({
    zh: `“${stop}”排在“${before}”之后，到达时间 ${arrivesAt} 却早于 ${then}。请调整时间或者先后。`,
    en: `“${stop}” comes after “${before}”, yet its time ${arrivesAt} is before ${then}. Change a time or the order.`,
  }),
  'stop-twice': ({ stop }) => ({
    zh: `“${stop}”对应的事项在路线里已有一个视察点。`,
    en: `What “${stop}” looks at is on the route already.`,
  }),
  'stop-seen-already': ({ stop }) => ({
    zh: `“${stop}”已有评分或者照片，不能从路线中去掉。`,
    en: `“${stop}” was scored or photographed already, and stays on the route.`,
  }),
  'visit-not-on': () => ({
    zh: '视察开始签到以后、纪要印发以前，才能检查、评分和提出整改要求。',
    en: 'Stops are checked and scored once the visit has begun, and until its minutes are out.',
  }),
  'not-on-the-visit': () => ({
    zh: '由到场签到的代表和组织者评分。您到场后请先签到。',
    en: 'The deputies who came and the organisers score. If you are there, sign in first.',
  }),
  'practice-without-reason': () => ({
    zh: '评为好做法或者差做法的，请写明理由。',
    en: 'Say why it is the best or the worst.',
  }),
  'rectify-in-the-past': ({ what, dueOn }) => ({
    zh: `整改要求“${what}”的期限 ${dueOn} 应在今天以后。`,
    en: `“${what}” must be put right by a day after today, not by ${dueOn}.`,
  }),
  'photo-to-come': () => ({
    zh: '拍摄时间晚于现在，请改正。',
    en: 'The photograph would have been taken after now. Correct its time.',
  }),
  'photos-enough': ({ most }) => ({
    zh: `每个视察点最多 ${most} 张照片，请先去掉一张。`,
    en: `A stop holds ${most} photographs. Take one out first.`,
  }),
}
