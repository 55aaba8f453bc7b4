import { sentences } from '../../../law/bilingual.ts'

/** What several forms of the room say. */
export const fieldSays = sentences({
  noOrgan: { zh: '没有这个单位', en: 'No such organ' },
  noCommittee: {
    zh: '机关名录里没有专门委员会。请先在“机关”中导入，类别填“专门委员会”。',
    en: 'No committee is on the list of organs. Import one there first.',
  },
  reason: { zh: '理由', en: 'Reason' },
  reasonMay: { zh: '理由（改定日期时必填）', en: 'Reason (where another day is set)' },
  decideBy: { zh: '新的决定期限', en: 'New decide-by day' },
  cancel: { zh: '取消', en: 'Cancel' },
  save: { zh: '保存', en: 'Save' },
  none: { zh: '没有', en: 'None' },
})
