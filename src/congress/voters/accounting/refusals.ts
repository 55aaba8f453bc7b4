import type { Catalogue } from '../../../platform/http/sentences.ts'
import { headNames, type Head } from './words.ts'

const headOf = (head: unknown) => headNames[head as Head] ?? { zh: '', en: '' }

/** Why an act on a report to voters was refused, in the reader's words. */
export const accountingSentences: Catalogue = {
  'report-too-soon': ({ notice, earliest }) => ({
    zh: `述职会须提前 ${notice} 天公告，最早安排在 ${earliest}。`,
    en: `A report is announced ${notice} days ahead: ${earliest} at the earliest.`,
  }),
  'report-planned-already': ({ deputy }) => ({
    zh: `${deputy}已有一次述职在办，办结以后再安排。`,
    en: `${deputy} has a report under way; it comes to its end before another is planned.`,
  }),
  'report-says-nothing': () => ({ zh: '报告还没有内容。', en: 'The report says nothing yet.' }),
  'report-still-to-come': ({ heldOn }) => ({
    zh: `${heldOn} 还没有到，述职以后再登记。`,
    en: `${heldOn} is still to come; note it after it was held.`,
  }),
  'no-voter-present': () => ({
    zh: '没有选民到会，不能登记为已述职。请改期。',
    en: 'Before no voter it is no report to voters. Change the day.',
  }),
  'too-few-voters': ({ voters, usual }) => ({
    zh: `到会选民 ${voters} 人，少于本级规定的 ${usual} 人，请写明原因。`,
    en: `${voters} voters were present, fewer than the ${usual} of your own rule. Say why.`,
  }),
  'more-sheets-than-voters': ({ sheets, votersPresent }) => ({
    zh: `收回评议表 ${sheets} 份，多于到会选民 ${votersPresent} 人，请核对。`,
    en: `${sheets} sheets are more than the ${votersPresent} voters who were present. Count again.`,
  }),
  'more-marks-than-sheets': ({ head, sheets }) => ({
    zh: `“${headOf(head).zh}”三档票数之和多于收回的 ${sheets} 份评议表，请核对。`,
    en: `Under “${headOf(head).en}” there are more marks than the ${sheets} sheets. Count again.`,
  }),
  'put-right-in-the-past': ({ dueOn }) => ({
    zh: `整改期限 ${dueOn} 应在今天以后。`,
    en: `${dueOn} is not a day to come.`,
  }),
  'answer-still-owed': ({ answerBy }) => ({
    zh: answerBy ? `代表的答复期限到 ${answerBy}，答复以后或者逾期再公开。` : '代表还没有答复评议意见。',
    en: answerBy
      ? `The deputy may answer until ${answerBy}; it is published after her answer, or once that day has passed.`
      : 'The deputy has not answered yet.',
  }),
  'report-names-persons': ({ personal }) => ({
    zh: `要公开的文字里有 ${personal} 处电话、证件号等个人信息。请看过以后勾选“隐去后公开”。`,
    en: `In what would be published there are ${personal} numbers or addresses of persons. Look at them, then choose to strike them out.`,
  }),
}
