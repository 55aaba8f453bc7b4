import type { Article } from '../../../law/article.ts'
import type { Level } from '../../../law/level.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { askedBefore, filedOnly } from '../bases.ts'
import type { Tag, Track } from '../words.ts'

/** One line of the list of major matters: what it is called, what it needs, who is asked. */
export interface CatalogueLine {
  /** Unique in the usual list. */
  readonly key: string
  readonly track: Track
  readonly name: string
  readonly tags: readonly Tag[]
  readonly papers: readonly string[]
  readonly asks: readonly ('deputies' | 'groups' | 'party')[]
  readonly under: Article
}

const [deputies, groups, party] = ['deputies', 'groups', 'party'] as const
const planned = OrganicLaw('12(3)')
const major = OrganicLaw('11(3)')
const between = OrganicLaw('50(4)')

// prettier-ignore
const township: readonly CatalogueLine[] = [
  { key: 'township-plan', track: 'to-decide', name: '经济和社会发展规划、年度计划', tags: ['overall', 'long-term'],
    papers: ['规划（计划）草案', '编制说明'], asks: [deputies, groups, party], under: planned },
  { key: 'township-budget', track: 'to-decide', name: '预算草案、预算调整方案和决算', tags: ['overall', 'fundamental'],
    papers: ['预算（调整、决算）草案', '编制说明'], asks: [party], under: OrganicLaw('12(4)') },
  { key: 'township-project', track: 'to-decide', name: '道路、水利、学校、卫生等建设项目', tags: ['overall', 'long-term'],
    papers: ['项目实施方案', '资金来源说明', '风险评估报告'], asks: [deputies, groups, party], under: planned },
  { key: 'township-livelihood', track: 'to-decide', name: '民生实事项目', tags: ['overall'],
    papers: ['候选项目说明', '资金安排'], asks: [deputies, groups], under: planned },
  { key: 'township-layout', track: 'to-decide', name: '村镇规划的编制和修改', tags: ['overall', 'long-term'],
    papers: ['规划草案', '公示和群众意见情况'], asks: [deputies, groups, party], under: planned },
  { key: 'township-ecology', track: 'to-decide', name: '生态环境和饮用水水源保护的重大措施', tags: ['fundamental', 'long-term'],
    papers: ['措施草案', '风险评估报告'], asks: [deputies, groups, party], under: planned },
  { key: 'township-relocation', track: 'to-hear', name: '土地征收、搬迁安置方案', tags: ['fundamental'],
    papers: ['补偿安置方案草案', '风险评估报告'], asks: [deputies], under: askedBefore },
  { key: 'township-merging', track: 'to-hear', name: '学校、卫生室等公共服务网点的撤并', tags: ['fundamental', 'long-term'],
    papers: ['调整方案草案', '群众意见情况'], asks: [deputies, groups], under: askedBefore },
  { key: 'township-assets', track: 'to-hear', name: '重要公有资产、资源的处置', tags: ['fundamental', 'long-term'],
    papers: ['处置方案草案', '评估报告'], asks: [deputies], under: askedBefore },
  { key: 'township-emergency', track: 'to-file', name: '重大突发事件及其处置情况', tags: ['overall'],
    papers: ['情况报告'], asks: [], under: filedOnly },
  { key: 'township-funds', track: 'to-file', name: '上级专项资金的安排和使用情况', tags: ['overall'],
    papers: ['使用情况报告'], asks: [], under: filedOnly },
]

// prettier-ignore
const countyAndAbove: readonly CatalogueLine[] = [
  { key: 'county-plan', track: 'to-decide', name: '国民经济和社会发展规划、计划', tags: ['overall', 'long-term'],
    papers: ['规划（计划）草案', '编制说明', '初步审查意见'], asks: [deputies, groups, party], under: major },
  { key: 'county-adjustment', track: 'to-decide', name: '规划、计划和预算的调整方案', tags: ['overall', 'fundamental'],
    papers: ['调整方案草案', '调整理由和资金说明'], asks: [deputies, party], under: OrganicLaw('50(5)') },
  { key: 'county-accounts', track: 'to-decide', name: '决算草案', tags: ['overall'],
    papers: ['决算草案', '审计工作报告'], asks: [party], under: OrganicLaw('50(6)') },
  { key: 'county-project', track: 'to-decide', name: '政府投资的重大建设项目', tags: ['overall', 'long-term'],
    papers: ['可行性研究报告', '资金来源说明', '风险评估报告', '专家论证意见'], asks: [deputies, groups, party], under: major },
  { key: 'county-livelihood', track: 'to-decide', name: '民生实事项目', tags: ['overall'],
    papers: ['候选项目说明', '资金安排'], asks: [deputies, groups], under: major },
  { key: 'county-layout', track: 'to-decide', name: '国土空间总体规划、城市总体设计', tags: ['overall', 'long-term'],
    papers: ['规划草案', '公示和公众意见情况', '专家论证意见'], asks: [deputies, party], under: between },
  { key: 'county-ecology', track: 'to-decide', name: '生态环境和自然资源保护的重大措施', tags: ['fundamental', 'long-term'],
    papers: ['措施草案', '风险评估报告'], asks: [deputies, party], under: between },
  { key: 'county-law', track: 'to-decide', name: '依法治理和普法规划', tags: ['fundamental', 'long-term'],
    papers: ['规划草案', '起草说明'], asks: [deputies], under: between },
  { key: 'county-decision', track: 'to-hear', name: '政府重大行政决策事项', tags: ['overall', 'fundamental'],
    papers: ['决策草案', '公众参与情况', '风险评估报告', '合法性审查意见'], asks: [deputies], under: askedBefore },
  { key: 'county-relocation', track: 'to-hear', name: '重大征收、搬迁安置方案', tags: ['fundamental'],
    papers: ['补偿安置方案草案', '风险评估报告'], asks: [deputies], under: askedBefore },
  { key: 'county-services', track: 'to-hear', name: '教育、医疗、社会保障等重大改革措施', tags: ['overall', 'fundamental'],
    papers: ['改革方案草案', '公众意见情况'], asks: [deputies, groups], under: askedBefore },
  { key: 'county-assets', track: 'to-hear', name: '重要国有资产、资源的处置', tags: ['fundamental', 'long-term'],
    papers: ['处置方案草案', '评估报告'], asks: [deputies], under: askedBefore },
  { key: 'county-emergency', track: 'to-file', name: '重大突发事件及其处置情况', tags: ['overall'],
    papers: ['情况报告'], asks: [], under: filedOnly },
  { key: 'county-funds', track: 'to-file', name: '上级专项资金的安排和使用情况', tags: ['overall'],
    papers: ['使用情况报告'], asks: [], under: filedOnly },
]

/** The usual list of major matters of a level (重大事项清单); each congress takes it over and changes it. */
export const usualList = (level: Level): readonly CatalogueLine[] => (level === 'township' ? township : countyAndAbove)

/** What a line of the usual list rests on; null for a line of the congress's own. */
export const basisOf = (key: string | null): Article | null =>
  [...township, ...countyAndAbove].find((line) => line.key === key)?.under ?? null
