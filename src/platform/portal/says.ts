import { sentences, type Bilingual } from '../../law/bilingual.ts'
import type { PublicPlace } from './page.ts'

export const placeNames: Readonly<Record<PublicPlace, Bilingual>> = sentences({
  home: { zh: '首页', en: 'Home' },
  deputies: { zh: '找代表', en: 'Find my deputy' },
  opinions: { zh: '提意见', en: 'Say something' },
  suggestions: { zh: '代表建议', en: 'Suggestions' },
  decisions: { zh: '决议决定', en: 'Decisions' },
  consultations: { zh: '征求意见', en: 'Consultations' },
  bulletins: { zh: '办理通报', en: 'Bulletins' },
  stations: { zh: '联络站和接待日', en: 'Stations' },
  columns: { zh: '专栏', en: 'Columns' },
  laws: { zh: '法规库', en: 'Laws' },
  data: { zh: '公开数据', en: 'Open data' },
})

/** What the frame of every public page says. */
export const frameSays = sentences({
  tagline: { zh: '群众公开网页', en: 'public pages' },
  skip: { zh: '跳到正文', en: 'Skip to the text' },
  menu: { zh: '栏目', en: 'Menu' },
  preferences: { zh: '显示方式', en: 'How it is shown' },
  large: { zh: '大字版', en: 'Large print' },
  usual: { zh: '标准字号', en: 'Usual print' },
  runBy: { zh: '主办', en: 'Run by' },
  privacy: {
    zh: '看网页不用登录，不记录谁看过；只在您换语言、换字号时存一个小记号。',
    en: 'Reading needs no account and leaves no trace; only your choice of language and print is kept, on your device.',
  },
  about: { zh: '无障碍和隐私', en: 'Accessibility and privacy' },
  words: { zh: '名词解释', en: 'Words explained' },
  desk: { zh: '代表和工作人员登录', en: 'Sign in (deputies and staff)' },
  choose: { zh: '选择人大', en: 'Choose a congress' },
  congresses: { zh: '其他人大', en: 'Other congresses' },
  sheet: { zh: '下载表格 CSV', en: 'Table (CSV)' },
  data: { zh: '数据 JSON', en: 'Data (JSON)' },
  feed: { zh: '订阅更新 Atom', en: 'Feed (Atom)' },
  twins: { zh: '下载和订阅', en: 'Download and follow' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
})

/** What is said where there is no page, or none just now. */
export const troubleSays = sentences({
  house: { zh: '连心桥', en: 'Lianxin' },
  notThere: { zh: '没有这一页', en: 'There is no such page' },
  notThereWhy: {
    zh: '网址可能抄错了，或者这一项还没有公开、已经撤下。',
    en: 'The address may be mistyped, or this is not published, or no longer.',
  },
  fault: { zh: '网页暂时打不开', en: 'The page cannot be shown just now' },
  faultWhy: {
    zh: '这是我们的问题，不是您的问题。请过几分钟再试，或者打电话、到人大办公室来问。',
    en: 'The fault is ours, not yours. Please try again in a few minutes, or ask at the congress’s office.',
  },
  busy: { zh: '现在看的人太多', en: 'Too many readers just now' },
  busyWhy: { zh: '请过一分钟再试。', en: 'Please try again in a minute.' },
  toHome: { zh: '回到首页', en: 'To the first page' },
})

/** What a form says of itself. */
export const formSays = sentences({
  notSent: { zh: '还没有提交成功，请看下面', en: 'It was not sent; see below' },
  notTaken: { zh: '没有提交成功', en: 'It was not sent' },
  leaveEmpty: { zh: '此处请勿填写', en: 'Leave this empty' },
  old: {
    zh: '页面打开太久或者提交太快，请再按一次“提交”，写的内容都还在。',
    en: 'The page was open too long, or sent too fast. Press “Send” once more; what you typed is still here.',
  },
  signs: {
    zh: '有看不见的特殊符号，请删掉后再提交。',
    en: 'It holds signs that cannot be seen; please remove them and send again.',
  },
  long: { zh: '写得太长了，请缩短。', en: 'It is too long; please shorten it.' },
  unreadable: {
    zh: '提交的内容没有收全，请重新填写。',
    en: 'What you sent did not arrive whole; please fill the form in again.',
  },
})

export const tooMany = (minutes: number): Bilingual => ({
  zh: `这个网络刚才提交得太多了（可能是同村的人共用一个网络）。请过 ${minutes} 分钟再按一次“提交”，写的内容都还在。急事请打电话或者当面说。`,
  en: `Too much has just come from this network (a village often shares one). Please press “Send” again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; what you typed is still here. If it is urgent, call or come by.`,
})

export const fileTooLarge = (megabytes: number): Bilingual => ({
  zh: `文件太大，每个最多 ${megabytes} MB。请换一个小一点的。`,
  en: `The file is too large: at most ${megabytes} MB each. Please choose a smaller one.`,
})

export const tooManyFiles = (most: number): Bilingual =>
  most === 0
    ? { zh: '这里不收文件。', en: 'No files are taken here.' }
    : { zh: `最多 ${most} 个文件。`, en: `At most ${most} ${most === 1 ? 'file' : 'files'}.` }

/** A page kept from before, while a new one cannot be made. */
export const standOf = (when: string): Bilingual => ({
  zh: `这是 ${when} 的内容，最新内容暂时取不到。`,
  en: `This is how it stood at ${when}; what is newer cannot be fetched just now.`,
})
