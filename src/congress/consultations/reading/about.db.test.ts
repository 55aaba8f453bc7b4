import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/database/id.ts'
import { answer, decideFates } from '../answering/decide.ts'
import { closeDue, withdraw } from '../asking/close.ts'
import { openConsultation } from '../asking/open-consultation.ts'
import { formFrom } from '../templates.ts'
import { giveAs, pageOf, testConsultation, testRoll, type TestRoll } from '../testing.ts'
import { askingAbout, consultationsAbout, hasClosed } from './about.ts'

const { house } = await testHouse()
const named = formFrom('prior-opinion', { named: true })
const text = (said: string, subject: string | null = null) => ({ text: said, subject })
const after = '2026-03-11'

describe('what was asked about a matter', () => {
  let roll: TestRoll
  /** Any matter will do; here another consultation. */
  let matter = ''
  let id = ''
  beforeAll(async () => {
    roll = await testRoll(house, 4)
    matter = await testConsultation(roll)
    id = await testConsultation(roll, { form: named, sourceId: matter })
    await giveAs(roll, 0, { id, answers: { position: 'disagree', reason: text('资金没有落实', 'money') } })
    await giveAs(roll, 1, { id, answers: { position: 'disagree', reason: text('资金还没有落实') } })
  })

  test('nothing was asked about another matter', async () => {
    const nobody = newId()
    expect(await roll.clerk((work) => askingAbout(work, nobody))).toEqual({
      asked: false,
      openUntil: null,
      answered: false,
    })
    expect(await roll.clerk((work) => hasClosed(work, nobody))).toBe(false)
    expect(await roll.clerk((work) => consultationsAbout(work, nobody))).toEqual([])
  })

  test('while it is open: until when, how many; the count for whoever asks', async () => {
    expect(await roll.clerk((work) => askingAbout(work, matter))).toMatchObject({
      asked: true,
      openUntil: '2026-03-10',
    })
    expect(await roll.clerk((work) => hasClosed(work, matter))).toBe(false)
    const [asked] = await roll.clerk((work) => consultationsAbout(work, matter))
    expect(asked).toMatchObject({ id, state: 'open', asked: 4, given: 2, mayOpen: true, hidden: null })
    const [seen] = await roll.deputy(2)((work) => consultationsAbout(work, matter))
    expect(seen).toMatchObject({ given: 2, tally: null, hidden: { zh: '截止后公布汇总情况。' } })
  })

  test('a draft and what was withdrawn count for nothing', async () => {
    const opening = { background: { background: '略' }, form: named, closesOn: '2026-03-20', sourceId: matter }
    const drafted = await roll.clerk((work) =>
      openConsultation(work, { ...opening, id: newId(), title: '草稿', addressees: [], opened: false }),
    )
    expect(drafted.state).toBe('draft')
    const addressees = roll.deputies.map((each) => ({ kind: 'deputy' as const, id: each }))
    const sent = await roll.clerk((work) =>
      openConsultation(work, { ...opening, id: newId(), title: '撤回的', addressees, opened: true }),
    )
    await roll.clerk((work) => withdraw(work, { ...sent, reason: '重拟' }))
    expect(await roll.clerk((work) => askingAbout(work, matter))).toMatchObject({ openUntil: '2026-03-10' })
    expect((await roll.deputy(0)((work) => consultationsAbout(work, matter))).map((each) => each.id)).toEqual([id])
  })

  test('opened twice with one id it is sent once', async () => {
    const once = { id: newId(), title: '一次', background: { background: '略' }, form: named, closesOn: '2026-03-09' }
    const addressees = [{ kind: 'deputy' as const, id: roll.deputies[0]! }]
    const open = () => roll.clerk((work) => openConsultation(work, { ...once, addressees, opened: true }))
    expect(await open()).toEqual(await open())
    expect((await roll.clerk(pageOf(once.id))).asked).toBe(1)
  })

  test('when it is closed: the count for everybody, who said the same stands together and under one subject', async () => {
    await roll.clerk(closeDue, after)
    expect(await roll.clerk((work) => hasClosed(work, matter), after)).toBe(true)
    const [asked] = await roll.deputy(2)((work) => consultationsAbout(work, matter), after)
    expect(asked).toMatchObject({ owed: 2, decided: 0, answered: false })
    expect(asked?.tally?.questions[0]?.options.at(-1)).toMatchObject({ id: 'disagree', count: 2 })
    const { lines } = await roll.clerk(pageOf(id), after)
    expect(new Set(lines.map(({ cluster }) => cluster)).size).toBe(1)
    expect(lines.map(({ subject }) => subject)).toEqual(['money', 'money'])
  })

  test('what is being written about an opinion is nobody’s to read before it is answered, not in the history either', async () => {
    const { lines } = await roll.clerk(pageOf(id), after)
    const all = lines.map((line) => line.id)
    await roll.clerk((work) => decideFates(work, { id, lines: all, fate: 'not', why: '补助下月到账' }), after)
    expect(JSON.stringify(await roll.deputy(0)(pageOf(id), after))).not.toContain('补助下月到账')
    const [asked] = await roll.clerk((work) => consultationsAbout(work, matter), after)
    expect(asked).toMatchObject({ owed: 2, decided: 2, answered: false })
  })

  test('answered: each reads her own, and the matter knows', async () => {
    const { version } = await roll.clerk(pageOf(id), after)
    await roll.clerk((work) => answer(work, { id, version, summary: '' }), after)
    expect(await roll.clerk((work) => askingAbout(work, matter), after)).toEqual({
      asked: true,
      openUntil: null,
      answered: true,
    })
    const { lines } = await roll.deputy(1)(pageOf(id), after)
    expect(lines.map((line) => [line.text, line.fate, line.why])).toEqual([['资金还没有落实', 'not', '补助下月到账']])
  })
})
