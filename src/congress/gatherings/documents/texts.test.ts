import { describe, expect, test } from 'vitest'
import type { GatheringPage } from '../contract.ts'
import { offered } from './rules.ts'
import { meetingNotice, minutesOf } from './texts.ts'

const named = (zh: string) => ({ zh, en: zh })
const invitation = (state: string, zh: string) => ({ state, who: named(zh) })
const gathering = {
  kind: 'hearing',
  title: '听取建议办理情况汇报会',
  state: 'concluded',
  place: '县人大常委会会议室',
  heldOn: '2026-12-08',
  startsAt: '09:00',
  endsAt: '11:30',
  agenda: ['听取县水利局汇报', '代表询问'],
  minutes: '会议听取了汇报。\n会议指出，进度偏慢。',
  invitees: [{ kind: 'deputy', id: 'd', counts: true, name: named('覃月禾') }],
  invitations: [invitation('attended', '覃月禾'), invitation('excused', '龙晚秀'), invitation('absent', '沈砚青')],
  outcomes: [
    { id: null, text: '年底前完成清淤。', owner: named('县水利局'), dueOn: '2026-12-31', stateName: named('') },
  ],
} as unknown as GatheringPage
const around = { congress: '青岚县人民代表大会常务委员会', gathering, today: '2026-11-24' }

describe('会议通知', () => {
  const said = meetingNotice(around)

  test('写明时间、地点、议程和请假办法，附回执', () => {
    expect(said.body.split('\n')).toEqual([
      '现将听取建议办理情况汇报会有关事项通知如下：',
      '一、时间。2026年12月8日09:00至11:30。',
      '二、地点。县人大常委会会议室。',
      '三、议程',
      '1.听取县水利局汇报',
      '2.代表询问',
      '四、请假。因故不能参加的，请在会前说明理由，经同意后请假。',
    ])
    expect(said.forms.map(({ title }) => title)).toEqual(['会议回执'])
  })

  test('地点没有定的留空；人多的写进正文，不堆在主送机关', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({ name: named(`代表${index}`) }))
    const large = meetingNotice({ ...around, gathering: { ...gathering, place: '', invitees: many } as never })
    expect(large.body).toContain('二、地点。＿＿＿＿。')
    expect(large.recipients).toEqual([])
    expect(large.body).toContain('四、参加人员。代表0、代表1')
    expect(large.body).toContain('五、请假。')
  })
})

test('会议纪要写明议定事项由谁负责、哪天前完成；出席、请假分别列名，缺席的不写成出席', () => {
  const said = minutesOf(around)
  expect(said.body).toContain('一、年底前完成清淤。由县水利局负责，2026年12月31日前完成。')
  expect(said.attendance).toEqual({ present: '覃月禾', excused: '龙晚秀', observing: '' })
  expect(said.sealed).toBe(false)
})

test('没有议程不出通知，没有纪要不出纪要，取消了的不再通知', () => {
  expect(offered(gathering)).toEqual(['meeting-notice', 'minutes'])
  expect(offered({ ...gathering, agenda: [], minutes: '' })).toEqual([])
  expect(offered({ ...gathering, state: 'cancelled', minutes: '' })).toEqual([])
})
