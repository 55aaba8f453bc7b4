import type { Bilingual } from '../../../../law/bilingual.ts'
import type { CatalogueItem } from '../../contract.ts'

/** Who is asked before it is decided, and which papers it needs, in one sentence. */
export function asksSaid(item: Pick<CatalogueItem, 'asksDeputies' | 'asksGroups' | 'asksParty' | 'papers'>): Bilingual {
  const asked = [
    item.asksDeputies && { zh: '事前向代表征求意见', en: 'deputies are asked by form first' },
    item.asksGroups && { zh: '代表小组研究', en: 'deputies’ groups study it' },
    item.asksParty && { zh: '须请示党委', en: 'the party committee is asked' },
  ].filter((each) => each !== false)
  const { papers } = item
  const zh = [
    papers.length > 0 ? `须附：${papers.join('、')}` : '',
    ...(asked.length > 0 ? [asked.map((each) => each.zh).join('，')] : []),
  ]
  const en = [
    papers.length > 0 ? `papers: ${papers.join(', ')}` : '',
    ...(asked.length > 0 ? [asked.map((each) => each.en).join(', ')] : []),
  ]
  return { zh: zh.filter(Boolean).join('；'), en: en.filter(Boolean).join('; ') }
}
