import { describe, expect, test } from 'vitest'
import type { GatheringPage } from '../../../gatherings/contract.ts'
import type { VisitStop } from '../../contract.ts'
import { notYetInvited, planWith } from './invitees.ts'

const item = (deputies: string[], organs: string[]) => ({
  item: {
    deputies: deputies.map((id) => ({ id, name: id })),
    organs: organs.map((id) => ({ id, name: id })),
  } as VisitStop['item'],
})
const asked = (kind: 'deputy' | 'organ' | 'role', id: string) => ({ kind, id, counts: true, name: { zh: id, en: id } })
const keys = (found: readonly { kind: string; id: string; counts: boolean }[]) =>
  found.map(({ kind, id, counts }) => `${kind} ${id}${counts ? '' : ' 列席'}`)

describe('请谁参加: whom the stops concern', () => {
  const stops = [item(['李秀兰'], ['水利局']), item(['李秀兰', '王建国'], ['水利局', '交通局']), { item: null }]
  test('提出代表、承办单位、政府办公室，各一次 (each once; organs attend)', () =>
    expect(keys(notYetInvited({ stops, invitees: [], government: '政府办' }))).toEqual([
      'deputy 李秀兰',
      'deputy 王建国',
      'organ 水利局 列席',
      'organ 交通局 列席',
      'role government-office 列席',
    ]))
  test('已在名单的不再提 (not those on the list)', () =>
    expect(
      keys(
        notYetInvited({
          stops,
          invitees: [asked('deputy', '李秀兰'), asked('organ', '水利局'), asked('role', 'government-office')],
          government: '政府办',
        }),
      ),
    ).toEqual(['deputy 王建国', 'organ 交通局 列席']))
  test('没有对应事项的地点不涉及谁 (a place without a paper concerns nobody)', () =>
    expect(notYetInvited({ stops: [{ item: null }], invitees: [], government: '政府办' })).toEqual([]))
  test('the plan keeps everything else, and whoever was on the list', () => {
    const paper = {
      version: 3,
      title: '视察',
      service: [{ text: '安排车辆', doneBy: '赵' }],
      invitees: [asked('deputy', '甲')],
    }
    const plan = planWith(paper as unknown as GatheringPage, [{ kind: 'organ', id: '乙', counts: false, name: '乙' }])
    expect(plan).toMatchObject({ version: 3, title: '视察', service: ['安排车辆'] })
    expect(keys(plan.invitees)).toEqual(['deputy 甲', 'organ 乙 列席'])
  })
})
