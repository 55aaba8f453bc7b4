import { describe, expect, test } from 'vitest'
import {
  judgedTo,
  mayAnswerPoints,
  mayBeHeldThen,
  mayCirculate,
  mayCloseVisit,
  mayDecline,
  mayDirectBy,
  mayFixPlan,
  mayHandOver,
  mayInvite,
  mayJudge,
  mayLead,
  mayNote,
  mayReplan,
} from './rules.ts'

const yes = { permitted: true }
const no = (because: string, facts = {}) => expect.objectContaining({ permitted: false, because, ...facts })
const today = '2026-03-02'

describe('选题 (the topic and its day)', () => {
  const hours = { startsAt: '09:00', endsAt: '11:30', today }
  test('a day to come: tomorrow may, today may not', () => {
    expect(mayBeHeldThen({ ...hours, heldOn: '2026-03-03' })).toMatchObject(yes)
    expect(mayBeHeldThen({ ...hours, heldOn: today })).toEqual(no('inspected-day-past'))
  })
  test('it ends after it begins', () =>
    expect(mayBeHeldThen({ ...hours, heldOn: '2026-03-03', endsAt: '09:00' })).toEqual(no('inspection-ends-before')))
})

describe('视察方案：主题、对象、时间、成员、路线、内容、要求 (the plan)', () => {
  const plan = {
    heldOn: '2026-03-20',
    today,
    place: '县政府东门',
    route: ['东干渠首'],
    lookAt: ['清淤质量'],
    accepted: 1,
    leaderAccepted: true,
  }
  test('whole, it may go out', () => expect(mayFixPlan(plan)).toMatchObject(yes))
  test.each([
    ['place', { place: ' ' }],
    ['route', { route: [] }],
    ['lookAt', { lookAt: [] }],
  ])('without %s it may not', (part, change) =>
    expect(mayFixPlan({ ...plan, ...change })).toEqual(no('plan-part-missing', { facts: { part } })),
  )
  test('one deputy who accepted is enough, none is not; whoever leads is one of them', () => {
    expect(mayFixPlan({ ...plan, accepted: 0 })).toEqual(no('nobody-accepted'))
    expect(mayFixPlan({ ...plan, leaderAccepted: false })).toEqual(no('leader-not-a-member'))
  })
  test('one deputy is invited, or more', () => {
    expect(mayInvite({ chosen: 1 })).toMatchObject(yes)
    expect(mayInvite({ chosen: 0 })).toEqual(no('nobody-to-invite'))
  })
  test('declined with a reason only', () => {
    expect(mayDecline({ reason: '住院' })).toMatchObject(yes)
    expect(mayDecline({ reason: ' ' })).toEqual(no('reason-missing'))
  })
})

describe('代表法 第二十九条：视察 (the visit and what was seen)', () => {
  test('it is over once it was held; planned anew once it was called off', () => {
    expect(mayCloseVisit({ held: true })).toMatchObject(yes)
    expect(mayCloseVisit({ held: false })).toEqual(no('visit-not-held'))
    expect(mayReplan({ calledOff: true })).toMatchObject(yes)
    expect(mayReplan({ calledOff: false })).toEqual(no('visit-still-on'))
  })
  test('noted by members, of today or before, while it is open', () => {
    const note = { isMember: true, open: true, seenOn: today, today }
    expect(mayNote(note)).toMatchObject(yes)
    expect(mayNote({ ...note, isMember: false })).toEqual(no('not-a-member'))
    expect(mayNote({ ...note, open: false })).toEqual(no('notes-closed'))
    expect(mayNote({ ...note, seenOn: '2026-03-03' })).toEqual(no('seen-in-the-future'))
  })
})

describe('代表法 第三十一条：视察意见转交有关机关，及时反馈 (the opinion and its answer)', () => {
  test('the opinion says how things stand, and one problem at least', () => {
    expect(mayCirculate({ situation: '渠长八公里', points: 1 })).toMatchObject(yes)
    expect(mayCirculate({ situation: '', points: 1 })).toEqual(no('opinion-part-missing'))
    expect(mayCirculate({ situation: '渠长八公里', points: 0 })).toEqual(no('opinion-part-missing'))
  })
  test('handed over once nobody’s confirmation is awaited', () => {
    expect(mayHandOver({ waiting: 0 })).toMatchObject(yes)
    expect(mayHandOver({ waiting: 1 })).toEqual(no('members-not-confirmed'))
  })
  test('every point asked about is answered, and no other', () => {
    const answer = { asked: [1, 3], answered: [3, 1], promises: [], today }
    expect(mayAnswerPoints(answer)).toMatchObject(yes)
    expect(mayAnswerPoints({ ...answer, answered: [1] })).toEqual(no('point-not-answered', { facts: { ordinal: 3 } }))
    expect(mayAnswerPoints({ ...answer, answered: [1, 2, 3] })).toEqual(
      no('point-not-asked', { facts: { ordinal: 2 } }),
    )
    const promised = (dueOn: string) => mayAnswerPoints({ ...answer, promises: [{ promise: '补衬砌', dueOn }] })
    expect(promised('2026-03-03')).toMatchObject(yes)
    expect(promised(today)).toEqual(no('inspected-promise-past'))
  })
})

describe('评价：不满意的退回一次，仍不满意的提交主席团 (the judgement)', () => {
  test('every point of the round; whoever is not satisfied says what is wanting', () => {
    const judging = { answered: [1, 2], judged: [1, 2], dissatisfied: false, missing: '' }
    expect(mayJudge(judging)).toMatchObject(yes)
    expect(mayJudge({ ...judging, judged: [1] })).toEqual(no('point-not-judged'))
    expect(mayJudge({ ...judging, judged: [1, 2, 3] })).toEqual(no('point-not-asked'))
    expect(mayJudge({ ...judging, dissatisfied: true })).toEqual(no('what-is-wanting-missing'))
    expect(mayJudge({ ...judging, dissatisfied: true, missing: '没有日期' })).toMatchObject(yes)
  })
  test('basically satisfied concludes; dissatisfied goes back once, then before the presidium', () => {
    expect(judgedTo(['satisfied', 'basically-satisfied'], 1)).toBe('conclude')
    expect(judgedTo(['satisfied', 'dissatisfied'], 1)).toBe('send-back')
    expect(judgedTo(['dissatisfied'], 2)).toBe('escalate')
    expect(judgedTo(['dissatisfied'], 3)).toBe('escalate')
    expect(judgedTo(['satisfied'], 3)).toBe('conclude')
  })
  test('another leader is one of the members, and not the same', () => {
    expect(mayLead({ isMember: true, same: false })).toMatchObject(yes)
    expect(mayLead({ isMember: false, same: false })).toEqual(no('leader-not-a-member'))
    expect(mayLead({ isMember: true, same: true })).toEqual(no('leads-already'))
  })
  test('the presidium’s day is to come, and no later than a fresh opinion would have', () => {
    const day = { today, latest: '2026-06-02' }
    expect(mayDirectBy({ ...day, answerBy: '2026-06-02' })).toMatchObject(yes)
    expect(mayDirectBy({ ...day, answerBy: '2026-06-03' })).toEqual(no('directed-day-too-far'))
    expect(mayDirectBy({ ...day, answerBy: today })).toEqual(no('directed-day-past'))
  })
})
