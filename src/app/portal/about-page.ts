import { html } from 'hono/html'
import type { Bilingual } from '../../law/bilingual.ts'
import { publicPage } from '../../platform/portal/page.ts'

const parts: readonly { readonly name: Bilingual; readonly says: readonly Bilingual[] }[] = [
  {
    name: { zh: '谁都能用', en: 'For everybody' },
    says: [
      {
        zh: '这些网页按《Web 内容无障碍指南》（WCAG 2.2）AA 级制作，每次改动都自动检查。',
        en: 'These pages are made to the Web Content Accessibility Guidelines (WCAG 2.2), level AA, and every change is checked by machine.',
      },
      {
        zh: '不用脚本：旧手机、关掉脚本的浏览器、读屏软件都能用。只用键盘能走到每一处。每页不超过 60 KB，信号弱也打得开。',
        en: 'They need no script: old telephones and screen readers can use them, and so can whoever has only a keyboard. No page is larger than 60 kB.',
      },
      {
        zh: '页面顶上可以换成大字版、换成英文；浏览器放大到两倍也不用左右拖动。',
        en: 'At the top of each page you can choose large print, or Chinese. At twice the size nothing has to be moved sideways.',
      },
      {
        zh: '还做不到的：英文页面里，人名、标题和正文仍是中文原文；照片没有文字说明时，读屏软件只能读出“照片”。',
        en: 'Not yet: on English pages names, titles and texts stay in Chinese as they were written; a photograph without words of its own is read as “photograph”.',
      },
      {
        zh: '用不了、看不清，请到人大办公室或者代表联络站说一声，也可以在“提意见”里写。',
        en: 'If something cannot be used or read, tell the congress’s office or a station, or write it where opinions are taken.',
      },
    ],
  },
  {
    name: { zh: '您的隐私', en: 'Your privacy' },
    says: [
      {
        zh: '看网页不用登录，也没有统计脚本和广告。只有您换语言、换字号时，才在您自己的手机上存一个小记号。',
        en: 'Nobody signs in to read; there is no counting script and no advertisement. Only your choice of language and print is kept, on your own device.',
      },
      {
        zh: '提意见、提问时，姓名和电话都可以不写。写了的，只有必须办这件事的人能看，每看一次都有记录，可以审计。',
        en: 'When you say or ask something, name and number may be left out. If you give them, only those who must deal with it see them, and every look is recorded for the auditor.',
      },
      {
        zh: '要公开的文字和照片先由人大工作人员核对，遮住个人信息，去掉照片里的拍摄地点。',
        en: 'What is to be published is looked at first: personal data is covered, and the place where a photograph was taken is removed.',
      },
      {
        zh: '为防止恶意刷屏，系统在内存里短时记一下网络地址，不写入数据库，也不和您写的内容对应。',
        en: 'Against floods the house counts, for a short while and in memory only, what comes from each network; it is stored nowhere and tied to nothing you wrote.',
      },
    ],
  },
  {
    name: { zh: '内容从哪来', en: 'Where this comes from' },
    says: [
      {
        zh: '这里的内容都是人大工作中已经公开的，随工作自动更新，最多晚几分钟。表格、JSON 和订阅在各页下方，任何人都可以使用。',
        en: 'Everything here was published in the congress’s own work and follows it within minutes. Tables, data and feeds stand at the foot of each page for anybody to use.',
      },
    ],
  },
]

/** What these pages can do for whom, what they keep of whom, and where they come from. */
export const aboutPage = publicPage<true>({
  path: '/about',
  place: 'home',
  read: async () => true,
  title: () => ({ zh: '无障碍和隐私', en: 'Accessibility and privacy' }),
  body: (_, { say }) =>
    html`${parts.map(
      ({ name, says }) =>
        html`<h2>${say(name)}</h2>
          ${says.map((each) => html`<p>${say(each)}</p>`)}`,
    )}`,
})
