import type { Catalogue } from '../../platform/http/sentences.ts'

/** Why an act on a station or a reception day was refused, in the reader's words. */
export const stationSentences: Catalogue = {
  'station-name-taken': ({ name }) => ({
    zh: `已经有“${name}”了，请换一个名称。`,
    en: `There is a station called “${name}” already; choose another name.`,
  }),
  'area-has-station': ({ area, station }) => ({
    zh: `${area}已由“${station}”服务，一个片区只归一个联络站。请先在那里取消。`,
    en: `${area} is served by “${station}” already; an area has one station. Take it out there first.`,
  }),
  'station-closed': ({ name, on }) => ({
    zh: `“${name}”已于 ${on} 撤销。`,
    en: `“${name}” was closed on ${on}.`,
  }),
  'station-has-days': ({ day }) => ({
    zh: `已经公告 ${day} 的接待日，请先改到别的站或者取消，再撤销联络站。`,
    en: `A reception day on ${day} is announced; cancel it before the station is closed.`,
  }),
  'not-of-station': ({ name }) => ({
    zh: `${name}不是本站的进站代表，请先编入本站。`,
    en: `${name} is no deputy of this station; attach the deputy first.`,
  }),
  'shift-in-the-past': ({ day }) => ({
    zh: `${day} 已经过去，值班只能安排在今天以后。`,
    en: `${day} has passed; duty is planned for days to come.`,
  }),
  'shift-ends-first': ({ day }) => ({
    zh: `${day} 值班的结束时间应在开始时间之后。`,
    en: `On ${day} duty must end after it begins.`,
  }),
  'reception-past': ({ heldOn }) => ({
    zh: `${heldOn} 已经过去，请另定接待日。`,
    en: `${heldOn} has passed; choose another day.`,
  }),
  'notice-late': ({ noticeDays, latest, left }) => ({
    zh: `接待日应提前 ${noticeDays} 天公告，最迟 ${latest}，现在离接待日只有 ${left} 天。确需举行的，请写明原因，原因会向群众公开。`,
    en: `A reception day is announced ${noticeDays} days ahead, by ${latest}; only ${left} are left. If it must be held, say why: the public reads it.`,
  }),
  'not-on-duty': () => ({
    zh: '只有当天的值班代表和工作人员可以办理。',
    en: 'Only the deputies on duty that day and the staff do this.',
  }),
  'reception-to-come': ({ heldOn }) => ({
    zh: `接待日是 ${heldOn}，当天才能办理。`,
    en: `The reception day is ${heldOn}; this is done on the day.`,
  }),
  'reception-not-open': () => ({
    zh: '接待还没有开始，或者已经结束。',
    en: 'The reception has not been opened, or is over.',
  }),
  'somebody-came': ({ visits }) => ({
    zh: `已经登记了 ${visits} 件来访意见，不能记为“无人来访”。`,
    en: `${visits} visits are written down; it cannot be noted that nobody came.`,
  }),
  'no-visit-noted': () => ({
    zh: '还没有登记来访。有人来访的，请先逐件登记；没有人来的，请记“无人来访”。',
    en: 'No visit is written down yet. If somebody came, write it down first; if not, note that nobody came.',
  }),
  'reception-told': () => ({
    zh: '这个接待日已经结束。后来收到的意见，请作为联络站收到的意见登记。',
    en: 'This reception day is closed. What comes in later is taken in as an opinion of the station.',
  }),
  'reception-not-told': () => ({
    zh: '请先在接待日页面结束接待：登记来访，或者记明无人来访。',
    en: 'Close the reception day on its own page first: who came, or that nobody did.',
  }),
}
