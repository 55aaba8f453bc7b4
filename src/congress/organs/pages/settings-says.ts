import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'

export const says = sentences({
  settings: { zh: '本级规定', en: "The congress's own rules" },
  lead: {
    zh: '法律留给各级人大自行规定的期限和做法。没有规定的按默认执行；规定不得比法律宽松，并须注明出处。',
    en: 'Periods and ways of working that the law leaves to each congress. Where nothing is set the default holds; nothing set may be looser than the law, and each rule names its source.',
  },
  byDefault: { zh: '默认', en: 'Default' },
  isDefault: { zh: '（默认）', en: '(default)' },
  bounds: { zh: '法律限度', en: 'Limit of the law' },
  find: { zh: '查找规定', en: 'Find a rule' },
  noneFound: { zh: '没有符合条件的规定', en: 'No rule matches' },
  keptBySecurity: { zh: '由安全管理员设定', en: 'Kept by the security administrator' },
  source: { zh: '本级出处', en: 'Source here' },
  version: { zh: '版本', en: 'as of' },
  change: { zh: '修改', en: 'Change' },
  cancel: { zh: '取消', en: 'Cancel' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存，并记入审计记录。', en: 'Saved, and entered in the record.' },
  newValue: { zh: '改为', en: 'New value' },
  unit: { zh: '单位', en: 'Unit' },
  citation: { zh: '出处', en: 'Source' },
  citationHint: {
    zh: '写明是哪一件规定，例如议事规则、代表建议办理办法。',
    en: 'Name the rule it comes from: rules of procedure, measures on handling suggestions.',
  },
  law: { zh: '规定名称', en: 'Name of the rule' },
  number: { zh: '条、款', en: 'Article and paragraph' },
  numberHint: { zh: '例如 12.2，即第十二条第二款', en: 'For example 12.2: article 12, paragraph 2' },
  asOf: { zh: '通过或修改日期', en: 'Day it was passed or last amended' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '（空）', en: '(empty)' },
  several: { zh: '几个数用逗号分开', en: 'Several numbers, separated by commas' },
  noneYet: { zh: '没有可以设定的规定', en: 'There are no rules to set' },
})

export const unitNames: Record<Period['unit'], Bilingual> = {
  day: { zh: '日', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
}

const singular: Record<Period['unit'], string> = { day: 'day', workday: 'working day', month: 'month' }

export const sayPeriod = ({ count, unit }: Period): Bilingual => ({
  zh: `${count} ${unitNames[unit].zh}`,
  en: `${count} ${count === 1 ? singular[unit] : unitNames[unit].en}`,
})

export const ownRules = (count: number, own: number): Bilingual => ({
  zh: own > 0 ? `${count} 项，其中本级已规定 ${own} 项` : `${count} 项，均按默认`,
  en: own > 0 ? `${count} rules, ${own} set here` : `${count} rules, all by default`,
})

/** Why a value cannot be set, before anything is sent. */
export const refusedSaid = (because: string, bounds: Bilingual | null): Bilingual =>
  because === 'looser-than-law' && bounds
    ? {
        zh: `这样规定比法律宽松。法律限度：${bounds.zh}。`,
        en: `This would be looser than the law, which allows ${bounds.en}.`,
      }
    : { zh: '填写的值不符合这项规定的要求。', en: 'This is not a value the rule can take.' }
