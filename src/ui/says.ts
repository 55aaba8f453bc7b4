import { sentences } from '../law/bilingual.ts'

/** Sentences of the desk's own furniture; rooms keep theirs in pages/says.ts. */
export const says = sentences({
  product: { zh: '连心桥', en: 'Lianxin' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  search: { zh: '检索', en: 'Search' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  more: { zh: '更多', en: 'More' },
  allPages: { zh: '全部功能', en: 'All pages' },
  close: { zh: '关闭', en: 'Close' },
  language: { zh: '界面语言', en: 'Language' },
  myMenu: { zh: '我的账号', en: 'My account' },
  waiting: { zh: '正在载入……', en: 'Loading…' },
  retry: { zh: '重试', en: 'Try again' },
  nothing: { zh: '暂无内容', en: 'Nothing here yet' },
  showMore: { zh: '显示更多', en: 'Show more' },
  moreNotPrinted: { zh: '后面还有，没有全部列出', en: 'There is more, not shown here' },
  allShown: { zh: '已全部显示', en: 'All shown' },
  shut: { zh: '现在不能办理', en: 'Not possible now' },
  dueToday: { zh: '今天到期', en: 'due today' },
  whyThisDay: { zh: '期限怎么算出来的', en: 'How this day was counted' },
  sessionOverTitle: { zh: '登录已经结束', en: 'Your session has ended' },
  sessionOver: {
    zh: '可能是长时间没有操作，或者在别处退出、更换了密码。',
    en: 'Perhaps nothing was done for long, or you signed out or changed the password elsewhere.',
  },
  signInAgain: {
    zh: '重新登录（在新窗口，已填内容不会丢失）',
    en: 'Sign in again (new window; what you typed stays here)',
  },
  reference: { zh: '编号', en: 'Reference' },
  noConnectionTitle: { zh: '网络不通', en: 'No connection' },
  noConnection: {
    zh: '没有连上服务器，刚才的操作没有送达。您填写的内容还在，请检查网络后重试。',
    en: 'The server could not be reached and nothing was sent. What you typed is still here; check the network and try again.',
  },
  strangeTitle: { zh: '系统出错', en: 'Something broke' },
  strange: {
    zh: '服务器的答复无法读取，请稍后重试。',
    en: 'The server’s answer could not be read. Try again in a little while.',
  },
  pageBroken: {
    zh: '页面没有载入成功，可能是网络中断或者系统刚刚升级。请重新载入。',
    en: 'The page could not be loaded: the network may have failed, or the system was just upgraded. Load it again.',
  },
  reload: { zh: '重新载入', en: 'Load again' },
})
