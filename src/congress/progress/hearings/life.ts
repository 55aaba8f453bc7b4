import { practice } from '../../../law/article.ts'
import type { Life } from '../../docket/words.ts'

const before = practice(
  '听取进展前七日，各承办单位报送办理进展表',
  'seven days before a hearing each organ reports on its items',
)

/** 办理进展表: what each organ owes before a hearing, on everything it still has open. */
export const progressFormLife: Life = {
  kind: 'progress-form',
  name: { zh: '办理进展表', en: 'progress form' },
  initial: 'owed',
  states: {
    owed: { name: { zh: '待报送', en: 'owed' } },
    given: { name: { zh: '已报送', en: 'given' }, ends: true },
    released: { name: { zh: '不再报送', en: 'released' }, ends: true },
  },
  acts: {
    give: { name: { zh: '报送进展', en: 'report progress' }, past: 'given' },
    release: { name: { zh: '不再报送', en: 'release' }, past: 'released' },
  },
  parties: {
    organ: { name: { zh: '承办单位', en: 'handling organ' } },
    organiser: { name: { zh: '组织者', en: 'organiser' }, standing: [{ kind: 'role', id: 'staff' }] },
  },
  steps: [
    { from: 'owed', act: 'give', by: 'organ', to: 'given', under: before },
    { from: 'owed', act: 'release', by: 'organiser', to: 'released', under: before },
  ],
  duties: [
    { state: 'owed', owes: 'organ', act: 'give', within: { count: 0, unit: 'day' }, since: 'form-by', under: before },
  ],
  days: { 'form-by': [] },
}
