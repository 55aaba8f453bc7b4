import { beforeAll, describe, expect, test } from 'vitest'
import { enterMatter, undertake } from '../congress/docket/index.ts'
import { suggestionLife } from '../congress/suggestions/life.ts'
import { newId } from '../platform/database/id.ts'
import { record } from '../platform/record/record.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff, chair, deputy } = browsers
const water = browsers['organ-handler']
type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const board = async (name: string, by = staff) => (await by.ask('GET', `/board/${name}`)).body

const office = { congressId, caller: systemCaller(congressId, ['staff']) }
const goTo = async (day: string) => {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  const who = { staff, chair, deputy, 'organ-handler': water, 'government-office': browsers['government-office'] }
  for (const [role, browser] of Object.entries(who)) await browser.signIn(`${role}-${congressId}`)
  await round(api.house, api.clock.now)
}

/** A paper handed over on 2026-03-02 to an organ, its reply due on 2026-06-02. */
async function paper(title: string, organ: string): Promise<string> {
  const id = newId()
  await runAs(api.house, { ...office, now: api.clock.now }, async (work) => {
    await enterMatter(work, suggestionLife, {
      id,
      title,
      state: 'handling',
      places: {
        'lead-deputy': [{ kind: 'deputy', id: deputies.li }],
        'handling-organ': [{ kind: 'organ', id: organ }],
        assigner: [{ kind: 'role', id: 'staff' }],
      },
      days: { assigned: '2026-03-02', received: '2026-03-01' },
      enteredOn: '2026-03-02',
      openedOn: '2026-03-01',
    })
    await work.tx
      .insertInto('suggestions.suggestion')
      .values({
        congress_id: congressId,
        id,
        title,
        lead_deputy_id: deputies.li,
        organ_id: organ,
        assigned_on: '2026-03-02',
        reply_due_on: '2026-06-02',
        created_at: work.now,
      })
      .execute()
  })
  return id
}

const [canal, road] = ['关于疏通灌渠的建议', '关于硬化道路的建议']
let canalId = ''
beforeAll(async () => {
  canalId = await paper(canal, organs.water)
  await paper(road, organs.roads)
  const promised = { sourceId: canalId, verifiers: [{ kind: 'role', id: 'staff' }] } as const
  await runAs(api.house, { ...office, now: api.clock.now }, async (work) => {
    await undertake(work, {
      ...promised,
      promise: '清淤三百米',
      owner: { kind: 'organ', id: organs.water },
      dueOn: '2026-04-30',
    })
  })
})

describe('what presses on the whole congress', () => {
  test('what is due in the week is shown with who owes it; nobody is late yet', async () => {
    await goTo('2026-04-26')
    const { counts, due, late } = await board('day')
    expect([counts, late]).toMatchObject([{ overdue: 0, week: 1, today: 0 }, []])
    expect(asList(due).map(({ title, owedBy }) => [title, (owedBy as Body)['id']])).toEqual([
      ['清淤三百米', organs.water],
    ])
  })

  test('who is late: how many and for how long, and on which rung', async () => {
    await goTo('2026-06-22')
    const { counts, late, rungs } = await board('day', chair)
    expect(counts).toMatchObject({ overdue: 3 })
    expect(asList(late).map(({ name, count, longest }) => [(name as Body)['zh'], count, longest])).toEqual([
      ['水利局', 2, 53],
      ['交通局', 1, 20],
    ])
    expect(asList(rungs).reduce((sum, { count }) => sum + Number(count), 0)).toBe(3)
  })

  test('an organ and a deputy are not shown what everybody owes', async () => {
    expect((await water.ask('GET', '/board/day')).status).toBe(403)
    expect((await deputy.ask('GET', '/board/still')).status).toBe(403)
  })
})

describe('what stands still', () => {
  const still = async (days: number) => asList((await board(`still?days=${days}`))['rows'])

  test('papers in which nothing happened for so many days, the longest first, with whose act they wait for', async () => {
    const rows = await still(30)
    expect(rows.map(({ title, act, quietFor }) => [title, act, Number(quietFor) > 30])).toEqual([
      [canal, 'reply', true],
      [road, 'reply', true],
    ])
    expect(await still(365)).toEqual([])
  })

  test('that it was heard of or urged moved nothing; a contact with the deputy did', async () => {
    const event = (name: `suggestion.${string}`) =>
      runAs(api.house, { ...office, now: api.clock.now }, (work) =>
        record(work, { name, subject: { kind: 'suggestion', id: canalId }, actor: null, facts: {} }),
      )
    await event('suggestion.heard')
    expect((await still(30)).map(({ title }) => title)).toEqual([canal, road])
    await event('suggestion.contacted')
    expect((await still(30)).map(({ title }) => title)).toEqual([road])
  })
})

describe('the year', () => {
  test('each period stands where it does: missed, due with what it opened, planned', async () => {
    const body = { usual: 'hearing', name: '听取办理进展', everyMonths: 2, aheadDays: 21, firstDue: '2026-07-05' }
    await staff.ask('POST', '/cadences', { id: newId(), ...body })
    await round(api.house, api.clock.now)
    const [row] = asList((await board('year'))['rows'])
    expect(asList(row?.['periods']).map(({ dueOn, stands }) => [dueOn, stands])).toEqual([
      ['2026-07-05', 'due'],
      ['2026-09-05', 'planned'],
      ['2026-11-05', 'planned'],
    ])
    expect(asList(row?.['periods'])[0]?.['source']).toMatchObject({ kind: 'gathering' })
    // What is still being planned is its organisers' alone.
    const [hers] = asList((await board('year', deputy))['rows'])
    expect(asList(hers?.['periods'])[0]?.['source']).toBeNull()
    await goTo('2026-07-20')
    const [later] = asList((await board('year', deputy))['rows'])
    expect(asList(later?.['periods'])[0]).toMatchObject({ stands: 'missed' })
  })
})

describe('gatherings near at hand', () => {
  const id = newId()
  test('the organiser sees what is missing; before the notice nobody else sees anything', async () => {
    await staff.ask('POST', '/gatherings', {
      id,
      kind: 'seminar',
      title: '座谈会',
      place: '县会议中心',
      heldOn: '2026-07-24',
      startsAt: '09:00',
      endsAt: '11:00',
      agenda: ['座谈'],
      service: ['印制材料', '落实会场'],
      whyShort: '临时召开',
      invitees: [{ kind: 'deputy', id: deputies.li }],
    })
    const one = async (by = staff) => asList((await board('gatherings', by))['rows']).find((row) => row['id'] === id)
    expect(await one()).toMatchObject({
      daysLeft: 4,
      mine: null,
      missing: { noticeBy: '2026-07-19', service: 2, unanswered: 0, minutes: false },
    })
    expect(await one(deputy)).toBeUndefined()
    await staff.ask('POST', `/gatherings/${id}/announce`, { version: 1 })
    expect(await one()).toMatchObject({ missing: { noticeBy: null, unanswered: 1 } })
    expect(await one(deputy)).toMatchObject({ mine: { state: 'invited' }, missing: null })
    expect(await one(water)).toBeUndefined()
  })

  test('once held, the minutes are owed', async () => {
    await goTo('2026-07-24')
    const act = async (name: string) =>
      staff.ask('POST', `/gatherings/${id}/${name}`, {
        version: (await staff.ask('GET', `/gatherings/${id}`)).body['version'],
      })
    await act('begin')
    await act('close')
    await goTo('2026-07-25')
    const rows = asList((await board('gatherings'))['rows'])
    expect(rows.find((row) => row['id'] === id)).toMatchObject({ daysLeft: -1, missing: { minutes: true } })
  })
})

describe('before and after a hearing', () => {
  test('whose form has not come; what was found stands on the organ’s own board and no other’s', async () => {
    await goTo('2026-08-25')
    const [hearing] = asList((await staff.ask('GET', '/gatherings')).body['rows']).filter(
      ({ kind }) => kind === 'hearing',
    )
    expect(hearing).toMatchObject({ heldOn: '2026-09-05' })
    const path = `/gatherings/${String(hearing?.['id'])}`
    const forms = asList((await board('forms'))['rows'])
    expect(forms).toMatchObject([{ asked: 2, given: 0, missing: expect.arrayContaining(['交通局', '水利局']) }])
    const change = { ...(await staff.ask('GET', path)).body, place: '县会议中心', whyShort: '临近召开', service: [] }
    await staff.ask('PUT', path, { ...change, invitees: [{ kind: 'deputy', id: deputies.li }] })
    const act = async (name: string) =>
      staff.ask('POST', `${path}/${name}`, { version: (await staff.ask('GET', path)).body['version'] })
    await act('announce')
    await goTo('2026-09-05')
    await act('begin')
    const marked = await staff.ask('PUT', `/hearings/${String(hearing?.['id'])}/items/${canalId}`, {
      mark: 'stalled',
      note: '没有实质进展',
    })
    expect(marked.status).toBe(200)
    expect(asList((await board('found', water))['rows'])).toMatchObject([
      { item: canal, mark: 'stalled', note: '没有实质进展', sourceId: canalId, sourceKind: 'suggestion' },
    ])
  })
})

describe('an organ’s own papers, and a deputy’s', () => {
  test('the organ: by state, the most pressing first, and no other organ’s', async () => {
    const { states, open, toSign } = await board('papers', water)
    expect(states).toEqual([{ state: 'handling', count: 1 }])
    expect(asList(open)).toMatchObject([{ title: canal, daysLeft: -95 }])
    expect(toSign).toEqual([])
  })

  test('a reply made ready waits for the head’s signature', async () => {
    await api.house.write(congressId, (tx) =>
      tx
        .insertInto('suggestions.reply_draft')
        .values({
          congress_id: congressId,
          suggestion_id: canalId,
          organ_id: organs.water,
          body: '{}',
          ready: true,
          saved_by: '水文澜',
          saved_at: api.clock.now,
        })
        .execute(),
    )
    expect(asList((await board('papers', water))['toSign'])).toMatchObject([{ id: canalId, savedBy: '水文澜' }])
  })

  test('the deputy: what she asked for, where it stands and whom it waits for', async () => {
    const { states, rows } = await board('asked', deputy)
    expect(states).toEqual([{ state: 'handling', count: 2 }])
    expect(asList(rows).map(({ title, lead, waitsFor }) => [title, lead, (waitsFor as Body)['act']])).toEqual(
      expect.arrayContaining([
        [canal, true, 'reply'],
        [road, true, 'reply'],
      ]),
    )
  })
})
