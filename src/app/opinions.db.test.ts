import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { opinionsOfDeputy, turnOpinions } from '../congress/opinions/index.ts'
import { newId } from '../platform/database/id.ts'
import { runAs } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs, deputies } = await api.congress()
const other = await api.congress()
const { deputy, staff, chair } = browsers
const [water, handler, office] = [browsers['organ-head'], browsers['organ-handler'], browsers['government-office']]

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const role of ['deputy', 'staff', 'chair', 'organ-head', 'organ-handler', 'government-office'] as const)
    await browsers[role].signIn(`${role}-${congressId}`)
}
const round = () => runAs(api.house, { congressId, now: api.clock.now }, turnOpinions)

let said = 0
const noteOf = (change: Body = {}) => ({
  id: newId(),
  source: 'deputy',
  kind: 'help',
  subject: 'water',
  text: `柳河村三组水井抽不上水，第 ${said++} 次。请打 13800001111 找老柳。`,
  reach: 'call',
  name: '柳小满',
  phone: '13800001111',
  ...change,
})
async function noted(change: Body = {}, by = deputy): Promise<string> {
  const body = noteOf(change)
  const { status, body: moved } = await by.ask('POST', '/opinions', body)
  expect([status, moved['code']]).toEqual([200, expect.stringMatching(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/)])
  return body.id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/opinions/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) => {
  const { version } = await read(id, staff)
  return by.ask('POST', `/opinions/${id}/${name}`, { version, ...body })
}
const done = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect([doing[1], status, body['code']]).toEqual([doing[1], 200, undefined])
  return body['state']
}
const refused = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect(status).toBe(422)
  expect(body['detail']).toMatch(/\p{Script=Han}/u)
  return body['code']
}
const owes = async (id: string) => asList((await read(id))['duties']).map(({ act, dueOn }) => [act, dueOn])
const answering = { text: '已派人修好水泵，三组今早恢复供水。' }

describe('a deputy notes what she hears', () => {
  let id = ''
  beforeAll(async () => void (id = await noted()))

  test('it is hers, with a day; sent twice it is one', async () => {
    expect(await read(id, deputy)).toMatchObject({ state: 'with-deputy', source: 'deputy', area: '' })
    expect(await owes(id)).toEqual([['answer', '2026-03-09']])
    const body = noteOf()
    const both = await Promise.all([1, 2].map(() => deputy.ask('POST', '/opinions', body)))
    expect(both.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect((await deputy.ask('POST', '/opinions', body)).body).toMatchObject({ id: body.id, code: null })
    expect((await deputy.ask('POST', '/opinions', { ...body, text: '另一件事' })).status).toBe(409)
    expect((await staff.ask('POST', '/opinions', body)).status).toBe(404)
    const mine = await api.house.read(congressId, (tx) => opinionsOfDeputy(tx, congressId, deputies.li))
    expect(mine.filter((each) => each.id === body.id)).toHaveLength(1)
  })

  test('what a voter told her stands beside the contact it was said in, the first one only; nobody else’s contact', async () => {
    const contact = { id: newId(), on: '2026-03-02', way: 'visit', said: '三组水井抽不上水。' }
    const areaId = newId()
    expect((await staff.ask('PUT', `/areas/${areaId}`, { kind: 'village', name: '柳河村' })).status).toBe(200)
    expect((await deputy.ask('POST', '/voters/contacts', { ...contact, areaId })).status).toBe(200)
    const first = await noted({ contactId: contact.id })
    await noted({ contactId: contact.id })
    const rows = asList((await deputy.ask('GET', '/voters/contacts')).body['rows'])
    expect(rows.find(({ id }) => id === contact.id)).toMatchObject({ opinionId: first })
    const elsewhere = await deputy.ask('POST', '/opinions', noteOf({ contactId: newId() }))
    expect(elsewhere.status).toBe(404)
  })

  test('who wants a call leaves a number; what she notes for another deputy goes by the office', async () => {
    const without = await deputy.ask('POST', '/opinions', noteOf({ phone: '' }))
    expect(without.body['code']).toBe('opinion-phone-missing')
    const hers = await deputy.ask('POST', '/opinions', noteOf({ deputyId: deputies.wang }))
    expect(hers.body['code']).toBe('opinion-not-your-deputy')
    expect((await deputy.ask('POST', '/opinions', noteOf({ areaId: newId() }))).status).toBe(404)
  })

  test('the title in lists shows no telephone, and nobody reads the name in any page', async () => {
    for (const by of [deputy, staff, chair])
      for (const path of [`/opinions/${id}`, '/opinions', '/duties/mine', '/news'])
        expect(JSON.stringify((await by.ask('GET', path)).body)).not.toContain('柳小满')
    expect((await read(id))['heading']).not.toContain('13800001111')
  })

  test('a look at who it is has its reason, and the auditor reads of it', async () => {
    const look = { reason: 'call-back', note: '问井号' }
    const seen = await deputy.ask('POST', `/opinions/${id}/person`, look)
    expect(seen.body).toMatchObject({ name: '柳小满', phone: '13800001111' })
    expect((await deputy.ask('POST', `/opinions/${id}/person`, {})).status).toBe(400)
    expect((await chair.ask('POST', `/opinions/${id}/person`, look)).status).toBe(403)
    expect((await water.ask('POST', `/opinions/${id}/person`, look)).status).toBe(404)
    const record = (await browsers['audit-admin'].ask('GET', '/record?name=person.looked-at')).body
    expect(JSON.stringify(record['rows'])).not.toContain('柳小满')
    expect(asList(record['rows'])).toHaveLength(1)
    expect(asList((await read(id))['person'] && ((await read(id))['person'] as Body)['looks'])).toMatchObject([
      { reason: '回电话问清情况：问井号' },
    ])
  })

  test('no deputy settles what is an organ’s: she hands it on, the organ answers, she tells, the person rates', async () => {
    expect((await water.ask('GET', `/opinions/${id}`)).status).toBe(404)
    expect(await done(id, 'hand-on', { organId: organs.water, note: '请尽快修' }, deputy)).toBe('with-organ')
    expect(await owes(id)).toEqual([['reply', '2026-03-23']])
    expect((await read(id, water))['text']).toContain('水井抽不上水')
    const person = await water.ask('POST', `/opinions/${id}/person`, { reason: 'verify' })
    expect(person.body['code']).toBe('opinion-person-not-yours')
    expect(await refused(id, 'answer', answering, deputy)).toBe('not-your-act')
    const both = await Promise.all([water, handler].map((by) => act(id, 'answer', answering, by)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await owes(id)).toEqual([['tell', '2026-03-05']])
    expect(await done(id, 'tell', { how: 'phone', note: '下午三点' }, deputy)).toBe('told')
    expect(await read(id)).toMatchObject({ tellings: [{ how: 'phone', note: '下午三点' }] })
    expect(await refused(id, 'rate', { grade: 'dissatisfied' }, deputy)).toBe('reason-missing')
    expect(await done(id, 'rate', { grade: 'satisfied' }, deputy)).toBe('settled')
    expect(await read(id)).toMatchObject({ ratings: [{ grade: 'satisfied', byHerself: false }] })
  })

  test('she makes a draft suggestion of it, once; and refers a case to legal help, once', async () => {
    const made = await Promise.all(
      [1, 2].map(() => deputy.ask('POST', `/opinions/${id}/suggestion`, { suggestionId: newId() })),
    )
    expect(made.map(({ status }) => status)).toEqual([200, 200])
    const [suggestionId, ...more] = new Set(made.map(({ body }) => String(body['suggestionId'])))
    expect(more).toEqual([])
    const draft = (await deputy.ask('GET', `/suggestions/${suggestionId}`)).body
    expect(draft).toMatchObject({ state: 'draft', origin: { kind: 'opinion', id } })
    expect(draft['facts']).not.toContain('柳小满')
    const help = await Promise.all(
      [1, 2].map(() => deputy.ask('POST', `/opinions/${id}/legal-help`, { legalHelpId: newId() })),
    )
    expect(help.map(({ status }) => status)).toEqual([200, 200])
    expect(new Set(help.map(({ body }) => body['legalHelpId'])).size).toBe(1)
  })
})

describe('the office looks first', () => {
  const paper = (change: Body = {}) => noted({ source: 'paper', reach: 'nobody', ...change }, staff)

  test('given to a deputy, who gives it back; given to the station, which answers itself', async () => {
    const id = await paper()
    expect(await owes(id)).toEqual([['forward', '2026-03-04']])
    expect((await deputy.ask('GET', `/opinions/${id}`)).status).toBe(404)
    expect(await done(id, 'forward', { deputyId: deputies.li })).toBe('with-deputy')
    expect(await done(id, 'hand-back', { reason: '不在我的选区' }, deputy)).toBe('received')
    expect(await done(id, 'forward', {})).toBe('with-deputy')
    expect(await done(id, 'answer', answering)).toBe('told')
    expect((await read(id))['tellings']).toMatchObject([{ how: 'nobody' }])
  })

  test('a letters-and-visits matter: told where to go within fifteen days; not accepted, with its reason', async () => {
    const id = await paper({ reach: 'call' })
    expect(await done(id, 'refer', { reason: 'court', words: '请向县法院立案庭提出。' })).toBe('ending')
    expect(await owes(id)).toEqual([['inform', '2026-03-17']])
    expect(await done(id, 'tell', { how: 'paper' })).toBe('closed')
    const declined = await paper()
    expect((await act(declined, 'decline', { reason: 'advertising', words: '' })).status).toBe(400)
    expect(await done(declined, 'decline', { reason: 'advertising', words: '属于推销。' })).toBe('closed')
    expect(await read(declined)).toMatchObject({ outcome: 'declined', outcomeReason: { zh: '属广告、推销' } })
    expect((await deputy.ask('POST', `/opinions/${id}/suggestion`, { suggestionId: newId() })).status).toBe(404)
  })

  test('passed once to each organ, its day staying; sent back within five working days only', async () => {
    const id = await paper()
    await done(id, 'hand-on', { organId: organs.water, note: '请办' })
    expect(await owes(id)).toEqual([['reply', '2026-03-23']])
    expect(await refused(id, 'pass', { organId: organs.water, reason: '不归我' }, water)).toBe('opinion-had-before')
    expect(await done(id, 'return', { reason: '不归我局' }, water)).toBe('to-reassign')
    expect((await act(id, 'reassign', { organId: organs.water, reason: '三定' }, office)).status).toBe(403)
    expect(await done(id, 'reassign', { organId: organs.water, reason: '三定' })).toBe('with-organ')
    expect(await owes(id)).toEqual([['reply', '2026-03-23']])
    expect(await refused(id, 'return', { reason: '还是不归我' }, water)).toBe('opinion-decided-yours')
    await goTo('2026-03-12T09:00:00')
    expect(await refused(id, 'pass', { organId: organs.roads, reason: '归交通' }, water)).toBe('opinion-objected-late')
    await goTo('2026-03-02T10:00:00')
    expect(await done(id, 'pass', { organId: organs.roads, reason: '归交通' }, water)).toBe('with-organ')
    expect((await water.ask('GET', `/opinions/${id}`)).status).toBe(404)
  })

  test('what is urgent has its own day, whoever it is passed to', async () => {
    const id = await paper()
    await done(id, 'hand-on', { organId: organs.water, note: '渠堤渗水', urgent: true })
    expect(await owes(id)).toEqual([['reply', '2026-03-03']])
    await done(id, 'pass', { organId: organs.roads, reason: '归交通' }, water)
    expect(await owes(id)).toEqual([['reply', '2026-03-03']])
    expect(await read(id)).toMatchObject({ urgent: true, urgentBy: '2026-03-03' })
  })

  test('an organ of another congress is handed nothing, and another congress sees nothing', async () => {
    const id = await paper()
    expect((await act(id, 'hand-on', { organId: other.organs.water, note: '请办' })).status).toBe(404)
    expect((await other.browsers.staff.ask('GET', `/opinions/${id}`)).status).toBe(404)
    expect((await other.browsers.staff.ask('POST', `/opinions/${id}/forward`, { version: 1 })).status).toBe(404)
  })
})

describe('not satisfied', () => {
  test('handled once more, then before the presidium, once more, then closed with the reason', async () => {
    const id = await noted({}, deputy)
    const [bad, told] = [{ grade: 'dissatisfied', reason: '没修好' }, { how: 'phone' }]
    await done(id, 'hand-on', { organId: organs.water, note: '请办' }, deputy)
    const answeredAndTold = async () => {
      await done(id, 'answer', answering, water)
      await done(id, 'tell', told, deputy)
    }
    await answeredAndTold()
    expect(await done(id, 'rate', bad, deputy)).toBe('with-organ')
    expect(await read(id)).toMatchObject({ round: 2 })
    expect(await refused(id, 'return', { reason: '不归我' }, water)).toBe('opinion-answered-before')
    await answeredAndTold()
    expect(await done(id, 'rate', bad, deputy)).toBe('before-presidium')
    expect(await owes(id)).toEqual([['direct', '2026-03-09']])
    expect((await act(id, 'direct', { organId: organs.water, note: '再办' }, deputy)).status).toBe(403)
    expect(await done(id, 'direct', { organId: organs.water, note: '再办' }, chair)).toBe('with-organ')
    await answeredAndTold()
    expect(await done(id, 'rate', bad, deputy)).toBe('before-presidium')
    expect(await refused(id, 'direct', { organId: organs.water, note: '再办' }, chair)).toBe('opinion-directed-before')
    expect(await done(id, 'conclude', { reason: '水源枯竭，已列入明年改水工程' }, chair)).toBe('ending')
    expect(await done(id, 'tell', told, deputy)).toBe('closed')
    expect(asList((await read(id))['ratings']).map(({ round }) => round)).toEqual([1, 2, 3])
  })
})

describe('days pass', () => {
  test('silence settles it, and half a year later nobody knows any more who it was', async () => {
    const id = await noted()
    await done(id, 'answer', answering, deputy)
    await done(id, 'tell', { how: 'visit' }, deputy)
    await goTo('2026-03-17T09:00:00')
    expect(await round()).toBe(0)
    await goTo('2026-03-18T09:00:00')
    const turned = await Promise.all([round(), round()])
    expect(turned.reduce((sum, each) => sum + each)).toBeGreaterThan(0)
    expect(await read(id)).toMatchObject({ state: 'settled', ratings: [] })
    const look = () => deputy.ask('POST', `/opinions/${id}/person`, { reason: 'verify' })
    await goTo('2026-09-18T09:00:00')
    await round()
    expect((await look()).body['name']).toBe('柳小满')
    await goTo('2026-09-19T09:00:00')
    await round()
    expect((await look()).body['code']).toBe('opinion-nobody-known')
    expect(await round()).toBe(0)
  })

  test('nothing open is without a duty', async () => {
    expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })

  test('the list: one’s own, to be looked at, with organs; page after page without a gap', async () => {
    const seen: string[] = []
    for (let after = ''; ;) {
      const { body } = await staff.ask('GET', `/opinions?limit=3${after && `&after=${after}`}`)
      seen.push(...asList(body['rows']).map((row) => String(row['id'])))
      if (!body['next']) {
        expect(new Set(seen).size).toBe((body['counts'] as Record<string, number>)['all'])
        break
      }
      after = String(body['next'])
    }
    expect(new Set(seen).size).toBe(seen.length)
    for (const which of ['mine', 'received', 'with-organs', 'answered'])
      expect((await deputy.ask('GET', `/opinions?which=${which}&subject=water&source=deputy`)).status).toBe(200)
  })
})
