import { reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'

/** Why an act on a gathering was refused, in the reader's words. */
export const gatheringSentences: Catalogue = {
  'reason-missing': reasonMissing,
  'ends-before-it-starts': () => ({ zh: '结束时间应在开始时间之后。', en: 'It must end after it begins.' }),
  'day-is-past': ({ heldOn }) => ({
    zh: `${heldOn} 已经过去，请另定日期。`,
    en: `${heldOn} has passed; choose another day.`,
  }),
  'place-missing': () => ({ zh: '通知应写明地点。', en: 'The notice must say where.' }),
  'agenda-missing': () => ({
    zh: '通知应附议程，请至少写一项。',
    en: 'The notice needs an agenda: write one item at least.',
  }),
  'nobody-invited': () => ({ zh: '还没有选定参加人员。', en: 'Nobody is invited yet.' }),
  'short-notice': ({ noticeDays, latest }) => ({
    zh: `应提前 ${noticeDays} 天通知，最迟 ${latest}。时间不够的，请写明原因。`,
    en: `Notice is due ${noticeDays} days ahead, by ${latest}. If there is less time, say why.`,
  }),
  'not-its-day': ({ heldOn }) => ({
    zh: `定在 ${heldOn} 举行，当日才能开始；要换日期请办理改期。`,
    en: `It is set for ${heldOn} and begins on that day. To change the day, adjourn it.`,
  }),
  'no-quorum': ({ needed, have, members }) => ({
    zh: `应到 ${members} 人，法定人数 ${needed} 人，实到 ${have} 人，不足法定人数，不能议事，请办理改期。`,
    en: `${have} of ${members} are present and ${needed} are needed: nothing can be decided. Adjourn it.`,
  }),
  'not-begun': () => ({ zh: '还没有开始签到，或者已经散会。', en: 'Signing in has not begun, or is over.' }),
  'wrong-sign-in-code': () => ({
    zh: '签到码不对。请扫现场的签到码，或者请工作人员代签。',
    en: 'That is not the code shown. Scan the one at the place, or ask the organiser to sign for you.',
  }),
  'not-on-the-list': () => ({
    zh: '您不在应到人员名单里，请找工作人员。',
    en: 'You are not on the list of those invited; ask the organiser.',
  }),
  'minutes-missing': () => ({ zh: '请先写纪要。', en: 'Write the minutes first.' }),
  'outcome-in-the-past': ({ outcome, dueOn }) => ({
    zh: `议定事项“${outcome}”的完成日期 ${dueOn} 不能早于明天。`,
    en: `“${outcome}” is due on ${dueOn}, which is not a day to come.`,
  }),
}
