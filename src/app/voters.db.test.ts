import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { openLegalHelp } from '../congress/voters/index.ts'
import { newId } from '../platform/database/id.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, as } = await api.congress()
const { deputy, staff, chair } = browsers
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const area = newId()

beforeAll(async () => {
  await api.house.write(congressId, (tx) =>
    tx
      .insertInto('deputies.area')
      .values({ congress_id: congressId, id: area, kind: 'village', name: '柳树村', created_at: api.clock.now })
      .execute(),
  )
})

const goTo = async (moment: string) => {
  api.clock.now = new Date(`${moment}+08:00`)
  for (const [role, browser] of Object.entries(browsers)) await browser.signIn(`${role}-${congressId}`)
  for (const role of ['staff', 'deputy'] as const) await other.browsers[role].signIn(`${role}-${other.congressId}`)
}
const code = async (asked: Promise<{ status: number; body: Body }>) => {
  const { status, body } = await asked
  return [status, body['code']]
}

describe('分工联系选民 (deputies share out contact with voters)', () => {
  const voter = { name: '柳小满', phone: '13800001111', note: '三组', areaId: area, consentedOn: '2026-03-01' }
  const id = newId()
  const keep = (change: Body = {}, key = id) => deputy.ask('PUT', `/voters/fixed/${key}`, { ...voter, ...change })
  const log = (change: Body = {}) =>
    deputy.ask('POST', '/voters/contacts', {
      id: newId(),
      on: '2026-03-02',
      way: 'visit',
      voterId: id,
      said: '渠里三年没清过淤，浇地要等到半夜。',
      ...change,
    })
  const mine = async () => (await deputy.ask('GET', '/voters/mine')).body

  test('登记两次是一名，本人同意在先 (entered twice it is one; consent first)', async () => {
    expect((await Promise.all([keep(), keep()])).map(({ status }) => status)).toEqual([200, 200])
    expect(asList((await mine())['voters'])).toMatchObject([{ id, name: '柳小满', phone: '13800001111', contacts: 0 }])
    expect(await code(keep({ consentedOn: '2026-03-03' }, newId()))).toEqual([422, 'consent-still-to-come'])
    expect(await code(keep({ areaId: newId() }, newId()))).toEqual([404, 'not-found'])
  })

  test('还差多少，代表本人先看到 (what is missing she sees first)', async () => {
    expect((await mine())['missing']).toEqual({ voters: 4, contacts: 2 })
    const contact = newId()
    for (const _ of [1, 2]) expect((await log({ id: contact })).status).toBe(200)
    expect((await mine())['missing']).toEqual({ voters: 4, contacts: 1 })
    expect((await mine())['sheet']).toMatchObject({ contacts: 1, byWay: { visit: 1, phone: 0 } })
    expect(await code(log({ on: '2026-03-03' }))).toEqual([422, 'contact-still-to-come'])
    expect(await code(log({ voterId: null }))).toEqual([422, 'contact-with-nobody'])
  })

  test('别人一个姓名也看不到：列表、数字、记录里都没有 (nobody else sees a name: not in lists, numbers or the record)', async () => {
    for (const by of [staff, chair])
      expect(asList((await by.ask('GET', '/voters/counts')).body['rows'])).toContainEqual(
        expect.objectContaining({ deputy: expect.objectContaining({ id: deputies.li }), voters: 1, contacts: 1 }),
      )
    const paths = ['/voters/counts', `/voters/of/${deputies.li}`, '/news', '/duties/mine', '/record', '/duty-reports']
    for (const by of Object.values(browsers))
      for (const path of paths)
        if (by !== deputy)
          expect(JSON.stringify((await by.ask('GET', path)).body)).not.toMatch(/柳小满|13800001111|清过淤/)
    expect((await staff.ask('GET', '/voters/contacts')).status).toBe(403)
    const wang = await as('wang')(async (work) =>
      (await import('../congress/voters/contacting/read.ts')).readMine(work, {}),
    )
    expect(wang.voters).toEqual([])
    await expect(
      as('wang')(async (work) =>
        (await import('../congress/voters/contacting/keep.ts')).end(work, { id, reason: '无' }),
      ),
    ).rejects.toThrow('voter')
    expect((await other.browsers.staff.ask('POST', `/voters/fixed/${id}/look`, { reason: '核对' })).status).toBe(404)
    expect((await other.browsers.deputy.ask('PUT', `/voters/fixed/${id}`, { ...voter, areaId: null })).status).toBe(200)
    expect(asList((await mine())['voters'])).toMatchObject([{ id, name: '柳小满' }])
  })

  test('工作人员查看姓名要写理由，留下记录 (staff look with a reason, and it is recorded)', async () => {
    expect((await staff.ask('POST', `/voters/fixed/${id}/look`, { reason: ' ' })).status).toBe(400)
    const looked = await staff.ask('POST', `/voters/fixed/${id}/look`, { reason: '选民来电查询联系代表' })
    expect(looked.body).toMatchObject({ name: '柳小满', phone: '13800001111', erasedOn: null })
    const events = await api.house.read(congressId, (tx) =>
      tx.selectFrom('record.event').select(['name', 'facts']).where('subject_id', '=', id).execute(),
    )
    expect(events).toContainEqual({
      name: 'person.looked-at',
      facts: { about: { kind: 'fixed-voter', id }, reason: '选民来电查询联系代表' },
    })
    expect(JSON.stringify(events)).not.toMatch(/柳小满|13800001111/)
  })

  test('结束联系，姓名电话随即删除，次数留下 (ended, name and number are gone; how often stays)', async () => {
    const brief = newId()
    await keep({ name: '短暂联系' }, brief)
    await log({ voterId: brief })
    for (const _ of [1, 2])
      expect((await deputy.ask('POST', `/voters/fixed/${brief}/end`, { reason: '本人迁出' })).status).toBe(200)
    expect(await code(keep({}, brief))).toEqual([422, 'voter-no-longer-hers'])
    const contacts = asList((await deputy.ask('GET', '/voters/contacts')).body['rows'])
    expect(contacts.filter(({ voter: name }) => name === '')).toHaveLength(1)
    expect((await staff.ask('POST', `/voters/fixed/${brief}/look`, { reason: '核对' })).body).toMatchObject({
      name: '',
    })
  })

  test('误记的撤下，不再计数 (taken out, it counts no more)', async () => {
    const wrong = newId()
    await log({ id: wrong, said: '记错了人' })
    const before = ((await mine())['sheet'] as Body)['contacts'] as number
    for (const _ of [1, 2]) expect((await deputy.ask('POST', `/voters/contacts/${wrong}/withdraw`)).status).toBe(200)
    expect(((await mine())['sheet'] as Body)['contacts']).toBe(before - 1)
  })

  test('一页一页看，不重不漏 (paged without loss)', async () => {
    const seen: unknown[] = []
    for (let after = ''; ;) {
      const { body } = await deputy.ask('GET', `/voters/contacts?limit=1${after}`)
      seen.push(...asList(body['rows']).map((row) => row['id']))
      if (!body['next']) break
      after = `&after=${String(body['next'])}`
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(2)
  })

  test('十五名封顶，同时登记也不超 (fifteen, even when several are entered at once)', async () => {
    const many = Array.from({ length: 16 }, () => keep({}, newId()))
    const codes = (await Promise.all(many)).map(({ status }) => status)
    expect(codes.filter((status) => status === 200)).toHaveLength(14)
    expect(asList((await mine())['voters'])).toHaveLength(15)
  })
})

describe('代表述职 (a deputy reports to voters)', () => {
  const id = newId()
  const body = (change: Body = {}) => ({
    reportOn: '2026-03-06',
    place: '柳树村文化礼堂',
    areaId: area,
    listeners: '柳树村选民',
    reports: [{ id, deputyId: deputies.li }],
    ...change,
  })
  const read = async (by = staff) => (await by.ask('GET', `/duty-reports/${id}`)).body
  const act = async (name: string, sent: Body, by = staff) => {
    const { version } = await read()
    return by.ask('POST', `/duty-reports/${id}/${name}`, { version, ...sent })
  }
  const owes = async () => asList((await read())['duties']).map((duty) => [duty['act'], duty['dueOn']])

  test('提前公告，安排两次是一次 (in time; planned twice it is planned once)', async () => {
    expect(await code(staff.ask('POST', '/duty-reports', body({ reportOn: '2026-03-04' })))).toEqual([
      422,
      'report-too-soon',
    ])
    const both = await Promise.all([1, 2].map(() => staff.ask('POST', '/duty-reports', body())))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const again = { reports: [{ id: newId(), deputyId: deputies.li }] }
    expect(await code(staff.ask('POST', '/duty-reports', body(again)))).toEqual([422, 'report-planned-already'])
    expect(await owes()).toEqual([['write', '2026-03-06']])
    const plan = (await deputy.ask('GET', '/duty-reports')).body
    expect(asList(plan['missing']).map(({ plannedOn }) => plannedOn)).toEqual(['2026-03-06', null])
  })

  test('报告按系统记录起草，代表改定 (drafted from the work, written by her)', async () => {
    const { body: material } = await deputy.ask('GET', `/duty-reports/${id}/material`)
    expect((material['sections'] as Body)['contact']).toContain('走访')
    expect(await code(act('write', { sections: {} }, deputy))).toEqual([422, 'report-says-nothing'])
    const sections = { ...(material['sections'] as Body), deeds: '帮村里修了桥，联系人 13900002222。' }
    expect((await act('write', { sections }, deputy)).status).toBe(200)
    await expect(
      as('wang')(async (work) =>
        (await import('../congress/voters/accounting/hold.ts')).write(work, { id, version: 2, sections: {} as never }),
      ),
    ).rejects.toThrow('not-your-act')
    expect(await owes()).toEqual([['hold', '2026-03-09']])
  })

  test('人数不足说明原因，评议只记票数 (too few voters need a reason; only sums are kept)', async () => {
    await goTo('2026-03-06T16:00:00')
    const held = { heldOn: '2026-03-06', votersPresent: 12, fewBecause: '' }
    expect(await code(act('hold', held))).toEqual([422, 'too-few-voters'])
    expect((await act('hold', { ...held, fewBecause: '正值春耕' })).status).toBe(200)
    const even = { satisfied: 8, fairly: 3, dissatisfied: 1 }
    const sums = { sessions: even, activities: even, suggestions: even, contact: even, conduct: even }
    const assessed = { sheets: 12, countedBy: 'paper', sums, opinions: ['渠的事要盯到底。'] }
    expect(await code(act('assess', { ...assessed, sheets: 13 }))).toEqual([422, 'more-sheets-than-voters'])
    expect(await code(act('assess', { ...assessed, sheets: 11 }))).toEqual([422, 'more-marks-than-sheets'])
    expect((await act('assess', assessed)).status).toBe(200)
    expect((await read(deputy))['assessment']).toMatchObject({ sheets: 12, opinions: ['渠的事要盯到底。'] })
    const wang = await as('wang')(async (work) =>
      (await import('../congress/voters/accounting/read.ts')).readerOf({} as never, {})(work, id),
    ).catch(() => null)
    expect(JSON.stringify(wang)).not.toContain('盯到底')
  })

  test('代表书面答复，整改成为承诺事项；公开隐去电话 (her answer makes promises; published without numbers)', async () => {
    expect(await code(act('publish', {}))).toEqual([422, 'answer-still-owed'])
    const points = [{ promise: '四月底前请水利局到现场看渠', dueOn: '2026-04-30' }]
    expect((await act('answer', { answer: '谢谢乡亲们，渠的事记下了。', points }, deputy)).status).toBe(200)
    expect(asList((await read())['undertakings'])).toMatchObject([{ promise: points[0]?.promise }])
    expect(await code(act('publish', {}))).toEqual([422, 'report-names-persons'])
    expect((await act('publish', { striking: true })).body['state']).toBe('published')
    const { publishedReport } = await import('../congress/voters/accounting/published.ts')
    const shown = await api.house.read(congressId, (tx) => publishedReport(tx, congressId, id))
    expect(shown).toMatchObject({ votersPresent: 12, sheets: 12, points: [{ kept: false }] })
    expect(JSON.stringify(shown)).not.toMatch(/13900002222|盯到底/)
    expect(asList((await staff.ask('GET', '/duty-reports')).body['missing'])).toHaveLength(1)
  })
})

describe('法律帮助 (legal help)', () => {
  const helper = newId()
  const mediation = newId()
  beforeAll(async () => {
    await staff.ask('PUT', `/legal-helpers/${helper}`, { kind: 'legal-aid', name: '县法律援助中心' })
    await staff.ask('PUT', `/legal-helpers/${mediation}`, { kind: 'mediation', name: '镇调解委员会' })
  })
  const asking = (change: Body = {}) => ({
    id: newId(),
    category: 'labour',
    subject: '工地欠薪',
    text: '砖厂欠了半年工钱，老板说没有。',
    asker: { name: '赵大勇', phone: '13700003333' },
    ...change,
  })
  const opened = async (change: Body = {}, by = deputy) => {
    const sent = asking(change)
    for (const _ of [1, 2]) expect((await by.ask('POST', '/legal-help', sent)).status).toBe(200)
    return sent.id
  }
  const read = async (id: string, by = staff) => (await by.ask('GET', `/legal-help/${id}`)).body
  const act = async (id: string, name: string, sent: Body, by = staff) =>
    by.ask('POST', `/legal-help/${id}/${name}`, { version: (await read(id))['version'], ...sent })

  test('转介、登记结果、告知，每一步都有人限期办 (referred, noted, told: somebody owes each by a day)', async () => {
    const id = await opened()
    const owes = async () => asList((await read(id))['duties']).map((duty) => duty['act'])
    expect(await owes()).toEqual(['refer'])
    expect((await act(id, 'refer', { helperId: helper }, deputy)).status).toBe(403)
    expect((await act(id, 'refer', { helperId: helper })).status).toBe(200)
    expect(await code(act(id, 'refer', { helperId: helper }))).toEqual([422, 'referred-there-already'])
    expect((await act(id, 'result', { helped: false, result: '不符合援助条件' })).body['state']).toBe('not-helped')
    expect((await act(id, 'refer', { helperId: mediation })).body['state']).toBe('referred')
    expect((await act(id, 'result', { helped: true, result: '已调解，分两次付清' })).body['state']).toBe('helped')
    expect(await owes()).toEqual(['tell'])
    expect(await code(act(id, 'tell', { toldOn: '2026-03-01', how: 'by-phone' }))).toEqual([422, 'told-on-no-such-day'])
    expect(await code(staff.ask('POST', `/legal-help/${id}/asker/erase`, { reason: '本人要求' }))).toEqual([
      422,
      'asker-still-to-be-told',
    ])
    expect((await act(id, 'tell', { toldOn: '2026-03-06', how: 'by-phone' })).body['state']).toBe('told')
    expect((await staff.ask('POST', `/legal-help/${id}/asker/erase`, { reason: '本人要求' })).status).toBe(200)
    expect(await read(id)).toMatchObject({ asker: 'erased', referrals: [{}, {}] })
    const { rows } = (await chair.ask('GET', '/legal-help/numbers')).body
    expect(rows).toEqual([{ category: 'labour', asked: 1, open: 0, helped: 1, notHelped: 0, closed: 0 }])
  })

  test('已进入诉讼的，不转调解 (before a court: no mediation)', async () => {
    const id = await opened({ beforeCourt: true })
    expect(await code(act(id, 'refer', { helperId: mediation }))).toEqual([422, 'before-court-lawyers-only'])
    expect((await act(id, 'close', { reason: '本人撤回' })).body['state']).toBe('closed')
  })

  test('要求保密的，只有受理代表和工作人员看得到内容 (kept secret: read by the deputy asked and the office alone)', async () => {
    const id = await opened({ secret: true })
    expect((await read(id, deputy))['text']).toContain('砖厂')
    expect(await read(id, chair)).toMatchObject({ text: null, subject: '法律帮助（要求保密）' })
    for (const by of Object.values(browsers))
      for (const path of ['/legal-help', `/legal-help/${id}`, '/duties/mine', '/duties', '/news', '/record'])
        if (by !== deputy && by !== staff)
          expect(JSON.stringify((await by.ask('GET', path)).body)).not.toMatch(/砖厂|工地欠薪"[^}]*"secret":true/)
    await expect(
      as('wang')(async (work) => (await import('../congress/voters/legal-help/queries.ts')).helpOf(work, id)),
    ).rejects.toThrow('legal-help')
    expect((await other.browsers.staff.ask('GET', `/legal-help/${id}`)).status).toBe(404)
  })

  test('求助人是谁，看一次记一次 (who asked: every look is recorded)', async () => {
    const id = await opened()
    for (const by of Object.values(browsers))
      expect(JSON.stringify((await by.ask('GET', `/legal-help/${id}`)).body)).not.toMatch(/赵大勇|13700003333/)
    expect((await chair.ask('POST', `/legal-help/${id}/asker`, { reason: '看看' })).status).toBe(403)
    const looked = await staff.ask('POST', `/legal-help/${id}/asker`, { reason: '电话告知' })
    expect(looked.body).toMatchObject({ name: '赵大勇', phone: '13700003333' })
    expect((await read(id))['looks']).toMatchObject([{ reason: '电话告知' }])
  })

  test('意见转来的，一件意见一件法律帮助 (of one opinion, one request)', async () => {
    const opinionId = newId()
    await api.house.write(congressId, (tx) =>
      tx
        .insertInto('docket.matter')
        .values({
          congress_id: congressId,
          id: opinionId,
          kind: 'opinion',
          title: '试',
          state: 'x',
          entered_at: api.clock.now,
          opened_at: api.clock.now,
          ended_at: api.clock.now,
        })
        .execute(),
    )
    const open = () =>
      as('clerk')((work) =>
        openLegalHelp(work, {
          id: newId(),
          opinionId,
          subject: '欠薪',
          text: '砖厂欠薪',
          askerNote: '电话在意见里',
          deputyId: deputies.li,
        }),
      )
    const first = await open()
    expect((await open()).id).toBe(first.id)
    expect(await read(first.id)).toMatchObject({ opinionId, asker: 'known', deputy: { id: deputies.li } })
  })
})

test('没有一件没人办 (nothing stalls in silence)', async () => {
  expect(await api.house.read(congressId, (tx) => openMattersWithoutDuty(tx, congressId))).toEqual([])
})
