import type { GatheringPage } from '../contract.ts'

const named = (page: GatheringPage, states: readonly string[], counts?: boolean): string =>
  page.invitations
    .filter((each) => states.includes(each.state) && (counts === undefined || each.counts === counts))
    .map(({ who }) => who.zh)
    .join('、') || '无'

/** Minutes to begin with, from what is known already: nobody types a second time who came (会议纪要). */
export const minutesDraft = (page: GatheringPage): string =>
  [
    `时间：${page.heldOn} ${page.startsAt}–${page.endsAt}`,
    `地点：${page.place}`,
    `出席：${named(page, ['attended'], true)}`,
    `列席：${named(page, ['attended'], false)}`,
    `请假：${named(page, ['excused'])}`,
    `缺席：${named(page, ['absent'])}`,
    '',
    ...page.agenda.flatMap((item, index) => [`${index + 1}. ${item}`, '']),
  ].join('\n')
