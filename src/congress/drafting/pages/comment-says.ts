import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { sayInstant } from '../../../ui/day.ts'

/** What is said about comments and versions of a draft. */
export const commentSays = sentences({
  title: { zh: '修改意见', en: 'Comments' },
  between: {
    zh: '只有领衔代表、受邀和联名的代表看得到，提交以后也不公开。',
    en: 'Seen by the lead deputy and those asked to co-sign only, also after the paper is handed in.',
  },
  part: { zh: '针对哪一部分', en: 'On which part' },
  text: { zh: '意见', en: 'Comment' },
  send: { zh: '提出意见', en: 'Comment' },
  resolve: { zh: '标为已处理', en: 'Mark as dealt with' },
  versions: { zh: '历次版本', en: 'Versions' },
  one: { zh: '目前只有一个版本，改动以后可以在这里对照。', en: 'There is one version so far; changes will show here.' },
  older: { zh: '原来的版本', en: 'Older version' },
  newer: { zh: '对照的版本', en: 'Newer version' },
  same: { zh: '这一部分没有改动。', en: 'Nothing changed here.' },
  marks: {
    zh: '左边（或上面）划线的是删去的，右边（或下面）带下划线的是新增的。',
    en: 'Struck out: taken away. Underlined: added.',
  },
})

export const resolvedBy = (name: string): Bilingual => ({ zh: `${name}已处理`, en: `dealt with by ${name}` })

export const versionNamed = (line: { version: number; savedAt: string; savedBy: string }): Bilingual => ({
  zh: `第 ${line.version} 版 · ${line.savedBy} · ${sayInstant(line.savedAt).zh}`,
  en: `Version ${line.version} · ${line.savedBy} · ${sayInstant(line.savedAt).en}`,
})
