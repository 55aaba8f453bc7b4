import { expect, test } from 'vitest'
import type { GatheringPage } from '../contract.ts'
import { minutesDraft } from './minutes-draft.ts'

const somebody = (zh: string, state: string, counts = true) => ({ who: { zh, en: zh }, state, counts })

test('minutes begin with when, where, who came, who was excused, who was absent, and the agenda', () => {
  const page = {
    heldOn: '2026-12-15',
    startsAt: '09:00',
    endsAt: '11:30',
    place: '镇会议室',
    agenda: ['汇报', '询问'],
    invitations: [
      somebody('李秀兰', 'attended'),
      somebody('水利局', 'attended', false),
      somebody('王建国', 'excused'),
      somebody('赵强', 'absent'),
    ],
  } as unknown as GatheringPage
  expect(minutesDraft(page).split('\n')).toEqual([
    '时间：2026-12-15 09:00–11:30',
    '地点：镇会议室',
    '出席：李秀兰',
    '列席：水利局',
    '请假：王建国',
    '缺席：赵强',
    '',
    '1. 汇报',
    '',
    '2. 询问',
    '',
  ])
  expect(minutesDraft({ ...page, invitations: [] })).toContain('出席：无')
})
