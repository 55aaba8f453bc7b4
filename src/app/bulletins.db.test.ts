import { beforeAll, describe, expect, test } from 'vitest'
import { suggestionLife } from '../congress/suggestions/life.ts'
import { enterMatter } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, deputies, organs } = await api.congress()
const { staff, chair, deputy } = browsers
type Body = Record<string, unknown>
const goTo = async (day: string) => {
  api.clock.now = new Date(`${day}T10:00:00+08:00`)
  for (const [role, browser] of Object.entries({ staff, chair, deputy })) await browser.signIn(`${role}-${congressId}`)
}
const half = { from: '2026-01-01', to: '2026-06-30' }

interface Paper {
  readonly title: string
  readonly mayPublish?: boolean
  readonly state?: string
}

/** A paper handed over on 2026-03-02, its reply due on 2026-06-02. */
async function paper({ title, mayPublish = true, state = 'handling' }: Paper): Promise<string> {
  const id = newId()
  await runAs(
    api.house,
    { congressId, now: api.clock.now, caller: systemCaller(congressId, ['staff']) },
    async (work) => {
      await enterMatter(work, suggestionLife, {
        id,
        title,
        state,
        places: {
          'lead-deputy': [{ kind: 'deputy', id: deputies.li }],
          'handling-organ': [{ kind: 'organ', id: organs.water }],
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
          organ_id: organs.water,
          assigned_on: '2026-03-02',
          reply_due_on: '2026-06-02',
          may_publish: mayPublish,
          created_at: work.now,
        })
        .execute()
    },
  )
  return id
}

const read = async (id: string, by = staff) => (await by.ask('GET', `/bulletins/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) =>
  by.ask('POST', `/bulletins/${id}/${name}`, { version: (await read(id, by))['version'], ...body })
const publicPage = async (path: string) => api.server.inject({ method: 'GET', url: path })

let late = ''
beforeAll(async () => {
  late = await paper({ title: '关于疏通灌渠的建议，联系13800138000' })
  await paper({ title: '关于某甲家事的建议', mayPublish: false })
})

describe('a half-year made known', () => {
  const id = newId()
  test('not before it is over', async () => {
    await goTo('2026-06-30')
    const { status, body } = await staff.ask('POST', '/bulletins', { id, ...half })
    expect([status, body['code']]).toEqual([422, 'period-unfinished'])
  })

  test('made from the record: counted, late ones with their days, private ones without their words', async () => {
    await goTo('2026-07-01')
    const made = await Promise.all([1, 2].map(() => staff.ask('POST', '/bulletins', { id, ...half })))
    expect(made.map(({ status }) => status)).toContain(200)
    const { content } = await read(id)
    expect(content).toMatchObject({ totals: { handled: 2, replied: 0, overdue: 2 } })
    const items = (content as { items: Body[] }).items
    expect(items.map(({ title, daysOver }) => [title, daysOver])).toEqual([
      ['关于疏通灌渠的建议，联系13800138000', 28],
      [null, 28],
    ])
  })

  test('nobody outside reads it before it is published', async () => {
    expect((await deputy.ask('GET', `/bulletins/${id}`)).status).toBe(404)
    expect((await publicPage(`/public/${congressId}/bulletins/${id}`)).statusCode).toBe(404)
  })

  test('a person’s number must be dealt with before it goes on', async () => {
    const left = await act(id, 'check')
    expect([left.status, left.body['code']]).toEqual([422, 'personal-data-left'])
    const checked = await act(id, 'check', { withheld: ['13800138000'] })
    expect(checked.body['state']).toBe('checked')
    expect(JSON.stringify((await read(id))['content'])).not.toContain('13800138000')
  })

  test('the office does not publish; the chair may send it back with a reason', async () => {
    expect((await act(id, 'publish')).status).toBe(403)
    expect((await act(id, 'send-back', { reason: '请核对件数' }, chair)).body['state']).toBe('drafted')
    await act(id, 'remake')
    await act(id, 'check', { withheld: ['13800138000'] })
  })

  test('published, everybody reads it, without script, and who is late stands listed by name', async () => {
    expect((await act(id, 'publish', {}, chair)).body['state']).toBe('published')
    const { statusCode, body, headers } = await publicPage(`/public/${congressId}/bulletins/${id}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('逾期 28 天')
    expect(body).not.toMatch(/13800138000|某甲|<script/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const { body: duties } = await staff.ask('GET', '/duties?which=overdue')
    const rung = (duties['rows'] as Body[]).find(({ matterId }) => matterId === late)?.['rung']
    expect(rung).toBe('listed')
    await round(api.house, new Date('2026-09-01T10:00:00+08:00'))
    const { body: later } = await staff.ask('GET', '/duties?which=overdue')
    expect((later['rows'] as Body[]).find(({ matterId }) => matterId === late)?.['rung']).toBe('listed')
  })

  test('what is published cannot be changed, not even by the program', async () => {
    const change = api.house.write(congressId, (tx) =>
      tx.updateTable('progress.bulletin').set({ content: '{}' }).where('id', '=', id).execute(),
    )
    await expect(change).rejects.toThrow('a published bulletin is not changed')
  })

  test('a correction is a second edition that says what it corrects; both stay', async () => {
    const second = newId()
    const silent = await staff.ask('POST', '/bulletins', { id: second, ...half })
    expect(silent.body['code']).toBe('edition-without-reason')
    await staff.ask('POST', '/bulletins', { id: second, ...half, why: '更正一件的承办单位' })
    await act(second, 'check', { withheld: ['13800138000'] })
    await act(second, 'publish', {}, chair)
    const { body } = await publicPage(`/public/${congressId}/bulletins`)
    expect(body).toContain(id)
    expect(body).toContain(`${second}`)
    expect((await publicPage(`/public/${congressId}/bulletins/${second}`)).body).toContain('更正一件的承办单位')
    const rows = (await deputy.ask('GET', '/bulletins')).body['rows'] as Body[]
    expect(rows.map(({ edition, corrected }) => [edition, corrected])).toEqual([
      [2, false],
      [1, true],
    ])
  })
})

test('another congress’s bulletin, and what is no address, are not there', async () => {
  const other = await api.congress()
  const { rows } = (await staff.ask('GET', '/bulletins')).body as { rows: Body[] }
  for (const path of [
    `/public/${other.congressId}/bulletins/${String(rows[0]?.['id'])}`,
    '/public/999999/bulletins',
    '/public/0/bulletins',
    "/public/1'/bulletins/x",
  ])
    expect((await publicPage(path)).statusCode).toBe(404)
})
