import { describe, expect, test } from 'vitest'
import type { Level } from '../../../law/level.ts'
import {
  carries,
  hasHappened,
  isFor,
  mayAskAgain,
  mayBeEntered,
  mayBePressed,
  mayExamineUntil,
  mayMeetOn,
  mayNoteReply,
  partyAgrees,
  votesAddUp,
  votesNeeded,
  type Votes,
} from './rules.ts'

const all = Array.from({ length: 160 }, (_, index) => index + 1)
const congresses: readonly Level[] = ['township', 'county', 'city', 'province']
const votes = (of: number, inFavour: number): Votes => ({
  of,
  inFavour,
  against: 0,
  abstaining: 0,
  notVoting: of - inFavour,
})

describe('地方组织法 第二十五条: 以全体代表的过半数通过 (more than half of all deputies)', () => {
  describe.each(congresses)('%s', (level) => {
    test.each(all)('全体代表 %i 人：过半数的最小票数通过，少一票不通过', (of) => {
      const least = Math.floor(of / 2) + 1
      expect(votesNeeded(of)).toBe(least)
      expect(least * 2 > of && (least - 1) * 2 <= of).toBe(true)
      expect(carries({ level, body: 'congress', votes: votes(of, least) }).permitted).toBe(true)
      expect(carries({ level, body: 'congress', votes: votes(of, least - 1) })).toMatchObject({
        because: 'not-carried',
        facts: { needed: least, have: least - 1, of },
        under: { number: '25' },
      })
    })
  })

  test.each(all.filter((of) => of % 2 === 0))('全体代表 %i 人：恰好一半不通过', (of) => {
    expect(carries({ level: 'county', body: 'congress', votes: votes(of, of / 2) }).permitted).toBe(false)
  })

  test('60 人的过半数即 31 票：赞成 33 票通过，30 票不通过', () => {
    expect(votesNeeded(60)).toBe(31)
    expect(carries({ level: 'township', body: 'congress', votes: votes(60, 33) }).permitted).toBe(true)
    expect(carries({ level: 'township', body: 'congress', votes: votes(60, 30) }).permitted).toBe(false)
  })
  test('缺席、弃权、未表决都不计入赞成 (of all, not of those who voted)', () => {
    const few = { of: 60, inFavour: 30, against: 0, abstaining: 0, notVoting: 30 }
    expect(carries({ level: 'county', body: 'congress', votes: few }).permitted).toBe(false)
  })
})

describe('地方组织法 第五十一条: 常委会以全体组成人员的过半数通过 (more than half of all members)', () => {
  test.each(all)('全体组成人员 %i 人：过半数的最小票数通过，少一票不通过', (of) => {
    const least = Math.floor(of / 2) + 1
    expect(carries({ level: 'county', body: 'standing-committee', votes: votes(of, least) })).toMatchObject({
      permitted: true,
      under: { number: '51.4' },
    })
    expect(carries({ level: 'county', body: 'standing-committee', votes: votes(of, least - 1) })).toMatchObject({
      because: 'not-carried',
      facts: { needed: least },
    })
  })
  test('乡镇没有常委会', () =>
    expect(carries({ level: 'township', body: 'standing-committee', votes: votes(9, 9) }).permitted).toBe(false))
})

describe('录入的结果与票数相符 (what is typed agrees with the numbers)', () => {
  const of60 = { of: 60, inFavour: 33, against: 20, abstaining: 4, notVoting: 3 }
  const entered = (carried: boolean, change: Partial<Votes> = {}) =>
    mayBeEntered({ level: 'county', body: 'congress', votes: { ...of60, ...change }, carried })

  test('赞成、反对、弃权、未表决相加等于全体', () => {
    expect(votesAddUp(of60).permitted).toBe(true)
    expect(votesAddUp({ ...of60, notVoting: 2 })).toMatchObject({
      because: 'votes-not-all',
      facts: { sum: 59, of: 60 },
    })
    expect(votesAddUp({ ...of60, notVoting: 4 })).toMatchObject({ facts: { sum: 61 } })
  })
  test('过半数的应录为通过', () => {
    expect(entered(true).permitted).toBe(true)
    expect(entered(false)).toMatchObject({ because: 'was-carried' })
  })
  test('不过半数的应录为未通过', () => {
    expect(entered(true, { inFavour: 30, against: 23 })).toMatchObject({ because: 'not-carried' })
    expect(entered(false, { inFavour: 30, against: 23 }).permitted).toBe(true)
  })
  test('相加不等于全体的，通过与否都不能录入', () => {
    expect(entered(true, { against: 21 })).toMatchObject({ because: 'votes-not-all' })
    expect(entered(false, { inFavour: 20 })).toMatchObject({ because: 'votes-not-all' })
  })
})

describe('本级清单规定须请示党委的，同意以前不列入议程', () => {
  const agrees = (requests: { repliedOn: string | null; agreed: boolean | null }[]) =>
    partyAgrees({ asked: true, requests })
  const yes = { repliedOn: '2026-03-02', agreed: true }
  const no = { repliedOn: '2026-03-02', agreed: false }

  test('清单没有规定的，不必请示', () => expect(partyAgrees({ asked: false, requests: [] }).permitted).toBe(true))
  test('没有请示', () => expect(agrees([])).toMatchObject({ because: 'party-not-asked' }))
  test('没有批复', () =>
    expect(agrees([{ repliedOn: null, agreed: null }])).toMatchObject({ because: 'party-reply-awaited' }))
  test('不同意', () => expect(agrees([no])).toMatchObject({ because: 'party-not-agreed' }))
  test('同意', () => expect(agrees([yes]).permitted).toBe(true))
  test('再次请示的，以最后一次批复为准', () => {
    expect(agrees([no, yes]).permitted).toBe(true)
    expect(agrees([yes, no])).toMatchObject({ because: 'party-not-agreed' })
  })
  test('上一次没有批复的，不再请示', () => {
    expect(mayAskAgain([no]).permitted).toBe(true)
    expect(mayAskAgain([no, { repliedOn: null, agreed: null }]).permitted).toBe(false)
  })
  test('批复日期在请示当日至今天之间，只登记一次', () => {
    const note = (day: string, repliedOn: string | null = null) =>
      mayNoteReply({ sentOn: '2026-03-02', repliedOn }, { day, today: '2026-03-05' })
    expect(note('2026-03-01')).toMatchObject({ because: 'reply-on-no-such-day' })
    expect(note('2026-03-02').permitted).toBe(true)
    expect(note('2026-03-05').permitted).toBe(true)
    expect(note('2026-03-06')).toMatchObject({ because: 'reply-on-no-such-day' })
    expect(note('2026-03-05', '2026-03-04')).toMatchObject({ because: 'reply-noted-already' })
  })
})

describe('列入议程的会议在决定期限以前', () => {
  const meets = (meetsOn: string, held: { from: string; to: string } | null = null) =>
    mayMeetOn({ meetsOn, today: '2026-03-02', decideBy: '2026-03-20', held })
  const session = { from: '2026-03-10', to: '2026-03-12' }

  test.each([
    ['2026-03-01', 'meeting-past'],
    ['2026-03-21', 'meets-after-decide-by'],
  ])('%s: %s', (day, because) => expect(meets(day)).toMatchObject({ because }))
  test.each(['2026-03-02', '2026-03-20'])('%s 可以', (day) => expect(meets(day).permitted).toBe(true))
  test('所选会议的会期以内', () => {
    expect(meets('2026-03-09', session)).toMatchObject({ because: 'meeting-not-then' })
    expect(meets('2026-03-10', session).permitted).toBe(true)
    expect(meets('2026-03-12', session).permitted).toBe(true)
    expect(meets('2026-03-13', session)).toMatchObject({ because: 'meeting-not-then' })
  })
})

describe('议而未决的，由主席团处理', () => {
  test('议而决定的事项重新列入议程，听取意见的事项限期作出决定', () => {
    expect(isFor('to-decide', 'to-decide').permitted).toBe(true)
    expect(isFor('to-hear', 'to-decide')).toMatchObject({ because: 'only-heard' })
    expect(isFor('to-hear', 'to-hear').permitted).toBe(true)
    expect(isFor('to-decide', 'to-hear')).toMatchObject({ because: 'only-decided' })
  })
  test('新的决定期限在今天以后', () => {
    expect(mayBePressed({ decideBy: '2026-03-02', today: '2026-03-02' })).toMatchObject({ because: 'decide-by-past' })
    expect(mayBePressed({ decideBy: '2026-03-03', today: '2026-03-02' }).permitted).toBe(true)
  })
  test('委员会审查意见在决定期限以前提出', () => {
    const by = (day: string) => mayExamineUntil({ by: day, today: '2026-03-02', decideBy: '2026-03-20' })
    expect(by('2026-03-01').permitted).toBe(false)
    expect(by('2026-03-02').permitted).toBe(true)
    expect(by('2026-03-20').permitted).toBe(true)
    expect(by('2026-03-21')).toMatchObject({ because: 'examined-too-late' })
  })
  test('审议和表决已经发生，并且先审议、后表决', () => {
    const on = (day: string) => hasHappened({ on: day, today: '2026-03-10', after: '2026-03-05' })
    expect(on('2026-03-11')).toMatchObject({ because: 'not-yet-held' })
    expect(on('2026-03-10').permitted).toBe(true)
    expect(on('2026-03-05').permitted).toBe(true)
    expect(on('2026-03-04')).toMatchObject({ because: 'before-it-was-heard' })
  })
})
