import type { Bilingual } from '../../law/bilingual.ts'

// In this order: browsers built on others name those too.
const browsers = [
  [/MicroMessenger/, { zh: '微信', en: 'WeChat' }],
  [/Edg\//, { zh: 'Edge 浏览器', en: 'Edge' }],
  [/HuaweiBrowser/, { zh: '华为浏览器', en: 'Huawei Browser' }],
  [/QQBrowser/, { zh: 'QQ 浏览器', en: 'QQ Browser' }],
  [/Firefox\//, { zh: '火狐浏览器', en: 'Firefox' }],
  [/Chrom(e|ium)\//, { zh: '谷歌内核浏览器', en: 'Chrome' }],
  [/Safari\//, { zh: 'Safari 浏览器', en: 'Safari' }],
] as const

const systems = [
  [/HarmonyOS|OpenHarmony/, { zh: '鸿蒙手机', en: 'HarmonyOS' }],
  [/Android/, { zh: '安卓手机', en: 'Android' }],
  [/iPhone|iPad/, { zh: '苹果手机或平板', en: 'iPhone or iPad' }],
  [/Windows/, { zh: 'Windows 电脑', en: 'Windows' }],
  [/Mac OS X/, { zh: '苹果电脑', en: 'Mac' }],
  [/Linux/, { zh: 'Linux 电脑', en: 'Linux' }],
] as const

const unknown = { zh: '其他程序', en: 'another program' }

const first = (table: readonly (readonly [RegExp, Bilingual])[], userAgent: string) =>
  table.find(([sign]) => sign.test(userAgent))?.[1]

/** A device as its owner would recognise it, from what the browser says of itself. */
export function deviceOf(userAgent: string): Bilingual {
  const browser = first(browsers, userAgent) ?? unknown
  const system = first(systems, userAgent)
  return system ? { zh: `${system.zh} · ${browser.zh}`, en: `${browser.en} · ${system.en}` } : browser
}
