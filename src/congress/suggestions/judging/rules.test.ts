import { describe, expect, test } from 'vitest'
import {
  mayAccept,
  mayAskForRework,
  mayDirect,
  mayEnd,
  mayEscalate,
  mayFollow,
  mayLapse,
  mayRate,
  mayReopenPaper,
  mayRework,
  maySendBack,
  maySettle,
  sentBackTo,
} from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })

describe('办结: 各单位都答复了', () => {
  test('没有欠着的可以；还有一个单位没有答复的不行，说明是哪一个', () => {
    expect(mayEnd({ owing: [] })).toMatchObject(permitted)
    expect(mayEnd({ owing: ['交通局'] })).toMatchObject({ ...refused('parts-owed'), facts: { organs: '交通局' } })
  })
})

describe('评价 (rating): 答复不等于结果', () => {
  test('不满意的不能办结，也不能转跟踪', () => {
    expect(mayAccept({ grade: 'dissatisfied', openPromises: 0 })).toMatchObject(refused('dissatisfied-means-rework'))
    expect(mayFollow({ grade: 'dissatisfied', openPromises: 1 })).toMatchObject(refused('dissatisfied-means-rework'))
  })
  test.each(['satisfied', 'basically-satisfied'] as const)('%s：没有未兑现承诺的办结，有一项的转跟踪', (grade) => {
    expect(mayAccept({ grade, openPromises: 0 })).toMatchObject(permitted)
    expect(mayAccept({ grade, openPromises: 1 })).toMatchObject(refused('promises-open'))
    expect(mayFollow({ grade, openPromises: 1 })).toMatchObject(permitted)
    expect(mayFollow({ grade, openPromises: 0 })).toMatchObject(refused('nothing-promised'))
  })
  test.each(['satisfied', 'basically-satisfied'] as const)('%s的不能要求重办', (grade) =>
    expect(mayAskForRework({ grade, whatIsMissing: '没修' })).toMatchObject(refused('satisfied-means-no-rework')),
  )
  test('不满意的写明请重新办理什么', () => {
    expect(mayAskForRework({ grade: 'dissatisfied', whatIsMissing: ' ' })).toMatchObject(refused('rework-unsaid'))
    expect(mayAskForRework({ grade: 'dissatisfied', whatIsMissing: '渠没有修' })).toMatchObject(permitted)
  })
})

describe('评价由代表本人作出', () => {
  const deputy = { isLeadDeputy: true, isStaff: false, hasOriginal: false }
  const staff = { ...deputy, isLeadDeputy: false, isStaff: true }
  test('领衔代表在自己的设备上评价，不要原件', () => expect(mayRate(deputy)).toMatchObject(permitted))
  test('工作人员代录的，须有代表签名的原件', () => {
    expect(mayRate(staff)).toMatchObject(refused('signed-original-missing'))
    expect(mayRate({ ...staff, hasOriginal: true })).toMatchObject(permitted)
  })
  test('其他人有原件也不能评价', () =>
    expect(mayRate({ ...staff, isStaff: false, hasOriginal: true })).toMatchObject(refused('deputy-rates-herself')))
})

describe('不满意的重新办理，重办以后仍不满意的列入督办', () => {
  test('规定一次的：第一次重办，第二次督办', () => {
    expect(sentBackTo({ reworks: 0, atMost: 1, isSeparate: false })).toBe('rework')
    expect(sentBackTo({ reworks: 1, atMost: 1, isSeparate: false })).toBe('escalate')
  })
  test('规定两次的：第二次仍是重办，第三次督办', () => {
    expect(sentBackTo({ reworks: 1, atMost: 2, isSeparate: false })).toBe('rework')
    expect(sentBackTo({ reworks: 2, atMost: 2, isSeparate: false })).toBe('escalate')
  })
  test('分别办理的，退给有关单位；次数用完的同样督办', () => {
    expect(sentBackTo({ reworks: 0, atMost: 1, isSeparate: true })).toBe('rework-separately')
    expect(sentBackTo({ reworks: 1, atMost: 1, isSeparate: true })).toBe('escalate')
  })
  test('没有重办的不能提请督办；次数用完的不能再要求重办', () => {
    expect(mayEscalate({ reworks: 0, atMost: 1 })).toMatchObject({
      ...refused('rework-comes-first'),
      facts: { left: 1 },
    })
    expect(mayEscalate({ reworks: 1, atMost: 1 })).toMatchObject(permitted)
    expect(mayRework({ reworks: 0, atMost: 1 })).toMatchObject(permitted)
    expect(mayRework({ reworks: 1, atMost: 1 })).toMatchObject(refused('reworks-used-up'))
  })
  test('督办的期限在今天以后，分别办理的指定一个单位牵头', () => {
    const asked = { answerBy: '2026-06-02', today: '2026-06-01', hasLead: true }
    expect(mayDirect(asked)).toMatchObject(permitted)
    expect(mayDirect({ ...asked, answerBy: '2026-06-01' })).toMatchObject(refused('direction-in-the-past'))
    expect(mayDirect({ ...asked, hasLead: false })).toMatchObject(refused('lead-organ-missing'))
  })
})

describe('没有评价的不算满意', () => {
  test('催告以后，或者代表已经离任的，转入跟踪；没有催告的不可以', () => {
    expect(mayLapse({ reminded: false, hasLeft: false })).toMatchObject(refused('not-reminded-yet'))
    expect(mayLapse({ reminded: true, hasLeft: false })).toMatchObject(permitted)
    expect(mayLapse({ reminded: false, hasLeft: true })).toMatchObject(permitted)
  })
})

describe('承诺跟踪到兑现', () => {
  test('全部核实后办结：剩一项不可以', () => {
    expect(maySettle({ openPromises: 1 })).toMatchObject(refused('promises-open'))
    expect(maySettle({ openPromises: 0 })).toMatchObject(permitted)
  })
  test('退回重办的写明理由', () => {
    expect(maySendBack({ reason: '\t' })).toMatchObject(refused('reason-missing'))
    expect(maySendBack({ reason: '承诺落空' })).toMatchObject(permitted)
  })
  test('办结以后没有真正解决的，说明情况，并有要跟踪的事', () => {
    const asked = { finding: '渠又漏了', hasPromise: true, demand: '' }
    expect(mayReopenPaper(asked)).toMatchObject(permitted)
    expect(mayReopenPaper({ ...asked, finding: '' })).toMatchObject(refused('finding-missing'))
    expect(mayReopenPaper({ ...asked, hasPromise: false })).toMatchObject(refused('nothing-to-follow'))
    expect(mayReopenPaper({ ...asked, hasPromise: false, demand: '补修渠底' })).toMatchObject(permitted)
  })
})
