/** Surnames with a reading of their own, each with a sign that sorts where the surname is spoken. */
const soundsLike: Readonly<Record<string, string>> = {
  尉迟: '玉池',
  万俟: '莫其',
  单: '善',
  曾: '增',
  仇: '求',
  解: '谢',
  区: '欧',
  朴: '瓢',
  查: '渣',
  覃: '秦',
  盖: '葛',
  缪: '妙',
  翟: '宅',
  谌: '陈',
  薄: '博',
  员: '运',
  乐: '月',
  种: '虫',
  秘: '闭',
  佴: '耐',
  燕: '烟',
  召: '少',
  隗: '伟',
  那: '哪',
  乜: '聂',
}

const byLength = Object.entries(soundsLike).sort(([a], [b]) => b.length - a.length)

/** A name as it sorts by pinyin: under the database's Chinese order 单 alone would stand at dān, not at shàn. */
export function nameKey(name: string): string {
  const found = byLength.find(([surname]) => name.startsWith(surname))
  return found ? found[1] + name.slice(found[0].length) : name
}
