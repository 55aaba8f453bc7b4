import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const says = sentences({
  organs: { zh: '机关名录', en: 'Organs' },
  importing: { zh: '导入机关名录', en: 'Import organs' },
  back: { zh: '返回机关名录', en: 'Back to the organs' },
  find: { zh: '按名称或联系人查找', en: 'Find by name or contact' },
  kind: { zh: '类别', en: 'Kind' },
  allKinds: { zh: '全部类别', en: 'All kinds' },
  name: { zh: '名称', en: 'Name' },
  shortName: { zh: '简称', en: 'Short name' },
  contact: { zh: '联系人', en: 'Contact' },
  phone: { zh: '联系电话', en: 'Phone' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  ended: { zh: '已撤销', en: 'ended' },
  noneYet: { zh: '还没有机关', en: 'No organ yet' },
  noneYetHint: { zh: '由工作人员从 XLSX 或 CSV 导入。', en: 'Congress staff import them from XLSX or CSV.' },
  noneFound: { zh: '没有符合条件的机关', en: 'No organ matches' },
})

export const organsShown = (count: number): Bilingual => ({
  zh: `${count} 个机关`,
  en: count === 1 ? '1 organ' : `${count} organs`,
})

/** Headings of the table of organs as the import reads them. */
export const headings = ['名称', '简称', '类别', '联系人', '联系电话', '分管领导'] as const
