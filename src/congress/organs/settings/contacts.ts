import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 联系代表: no statute fixes it; these are the house's own proposal. */
export const contactSettings = settingRules({
  'contacts.at-least': {
    kind: 'count',
    name: { zh: '每名政府组成人员至少联系几名代表', en: 'Deputies each government member keeps in touch with' },
    default: 2,
    counted: { zh: '名', en: 'deputies' },
    under: practice(
      '政府组成人员每人联系两名以上代表',
      'each member of the government keeps in touch with two deputies or more',
    ),
  },
  'contacts.confirm-within': {
    kind: 'period',
    name: { zh: '核对联系记录的期限', en: 'Confirming what was said at a contact' },
    default: workdays(5),
    under: practice(
      '联系记录五个工作日内由对方核对',
      'a contact is confirmed by the other side within five working days',
    ),
  },
  'contacts.list-within': {
    kind: 'period',
    name: { zh: '期满后列出未联系名单的期限', en: 'Listing who was in touch with nobody' },
    default: workdays(3),
    under: practice(
      '期满后三个工作日内列出未联系名单',
      'who was in touch with nobody is listed within three working days',
    ),
  },
  'contacts.note-within': {
    kind: 'period',
    name: { zh: '主席（主任）阅处未联系名单的期限', en: "The chair's word on that list" },
    default: workdays(5),
    under: practice('主席五个工作日内阅处未联系名单', 'the chair deals with the list within five working days'),
  },
})
