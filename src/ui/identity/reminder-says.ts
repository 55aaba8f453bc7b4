import { sentences } from '../../law/bilingual.ts'

export const reminderSays = sentences({
  title: { zh: '提醒方式', en: 'Reminders' },
  always: {
    zh: '待办始终在工作台上提醒。还可以选择一种方式，在工作日的工作时间收到汇总：有新情况才发，一天最多一次。',
    en: 'The desk always shows what you owe. You may also be sent a digest in working hours: only when something is new, once a day at most.',
  },
  besides: { zh: '除工作台外，还提醒到', en: 'Besides the desk, remind me by' },
  deskOnly: { zh: '只在工作台', en: 'the desk only' },
  mailAddress: { zh: '邮箱地址', en: 'E-mail address' },
  messageAddress: { zh: '手机号码或者企业微信账号', en: 'Mobile number or WeCom account' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存。', en: 'Saved.' },
})
