import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import {
  moderationOf,
  shownText,
  showsPicture,
  submitForModeration,
  type Decided,
} from '../congress/moderation/index.ts'
import { moderator } from '../congress/moderation/decide.ts'
import { newId } from '../platform/database/id.ts'
import { readPublicPicture } from '../platform/files/index.ts'
import { metadataIn } from '../platform/pictures/index.ts'
import { runAs, systemCaller } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, as } = await api.congress()
const { staff, chair, deputy } = browsers
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const text = '东干渠漏水，请联系王某13800138000。张三是骗子！'

const send = (more: object = {}, place = congressId) => {
  const sent = { kind: 'opinion', id: newId(), title: '渠道漏水13800138000', text, ...more }
  return runAs(
    api.house,
    { congressId: place, now: api.clock.now, caller: { ...systemCaller(place), name: '群众' } },
    async (work) => ({ ...sent, item: await submitForModeration(work, sent) }),
  )
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/moderation/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) =>
  by.ask('POST', `/moderation/${id}/${name}`, { version: (await read(id))['version'], ...body })
const take = (id: string, by = staff, over = false) => by.ask('POST', `/moderation/${id}/lock`, { over })
const shown = (id: string, place = congressId) =>
  api.house.read(place, async (tx) => (await shownText(tx, { congressId: place, kind: 'opinion', ids: [id] })).get(id))
const events = (id: string) =>
  api.house.read(congressId, (tx) =>
    tx.selectFrom('record.event').selectAll().where('subject_id', '=', id).orderBy('seq').execute(),
  )

describe('惯例 先审核、后公开: nothing is shown before somebody has looked', () => {
  let sent: Awaited<ReturnType<typeof send>>
  beforeAll(async () => void (sent = await send()))

  test('the office owes a look within three working days; sent twice it waits once', async () => {
    const again = await runAs(api.house, { congressId, now: api.clock.now }, (work) => submitForModeration(work, sent))
    expect(again).toBe(sent.item)
    expect(asList((await read(sent.item))['duties'])).toMatchObject([{ act: 'admit', dueOn: '2026-03-05' }])
    expect(await shown(sent.id)).toBeNull()
    await expect(
      runAs(api.house, { congressId, now: api.clock.now }, (work) =>
        submitForModeration(work, { ...sent, text: '另一段话' }),
      ),
    ).rejects.toThrow('moderated in other words')
  })

  test('neither list, page, inbox nor record repeats the telephone number', async () => {
    for (const path of ['/moderation', `/moderation/${sent.item}`, '/duties/mine', '/news'])
      expect(JSON.stringify((await staff.ask('GET', path)).body)).not.toContain('13800138000')
    expect(JSON.stringify(await events(sent.item))).not.toContain('13800138000')
    expect((await read(sent.item))['title']).toBe('渠道漏水■■')
  })

  test('nobody but office and chair; another congress knows of none', async () => {
    expect((await deputy.ask('GET', `/moderation/${sent.item}`)).status).toBe(403)
    expect((await other.browsers.staff.ask('GET', `/moderation/${sent.item}`)).status).toBe(404)
    expect((await other.browsers.staff.ask('POST', `/moderation/${sent.item}/original`, {})).status).toBe(404)
    expect((await other.browsers.staff.ask('POST', `/moderation/${sent.item}/lock`, {})).status).toBe(404)
  })

  test('each look at the original is on the record', async () => {
    const seen = await staff.ask('POST', `/moderation/${sent.item}/original`, {})
    expect(seen.body).toMatchObject({ text, found: [{ in: 'title' }, { in: 'text', kind: 'phone' }] })
    await chair.ask('POST', `/moderation/${sent.item}/original`, {})
    const looks = (await events(sent.item)).filter(({ name }) => name === 'moderation.original-seen')
    expect(looks.map(({ actor }) => (actor as { name: string }).name)).toEqual([
      `staff-${congressId}`,
      `chair-${congressId}`,
    ])
  })
})

describe('惯例 一件内容同一时间由一人审核: the lock', () => {
  test('a save without it is refused; two at once: one has it', async () => {
    const { item } = await send()
    expect((await act(item, 'admit', { meant: '' })).body['code']).toBe('moderation-not-begun')
    const both = await Promise.all([take(item), take(item, chair)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422])
    const second = both.find(({ status }) => status === 422)
    expect(second?.body).toMatchObject({ code: 'being-moderated', detail: expect.stringMatching(/正在审核/) })
  })

  test('taken over knowingly: both can read it, and only one can save', async () => {
    const { item } = await send()
    await take(item)
    expect((await read(item, chair))['held']).toMatchObject({ name: `staff-${congressId}`, mine: false })
    expect((await take(item, chair, true)).body['takenFrom']).toBe(`staff-${congressId}`)
    expect((await act(item, 'withhold', { reason: 'insult' })).body).toMatchObject({
      code: 'moderation-taken-over',
      detail: expect.stringContaining(`chair-${congressId}`),
    })
    expect((await take(item)).body['code']).toBe('being-moderated')
    for (const by of [staff, chair])
      expect(JSON.stringify((await read(item, by))['history'])).toContain(`原审核人：staff-${congressId}`)
    expect((await act(item, 'withhold', { reason: 'insult' }, chair)).status).toBe(200)
  })

  test('fifteen minutes without a sign and it is free; each sign renews it', async () => {
    const { item } = await send()
    const begun = api.clock.now
    await take(item)
    api.clock.now = new Date(begun.getTime() + 14 * 60_000)
    await take(item)
    api.clock.now = new Date(begun.getTime() + 28 * 60_000)
    expect((await take(item, chair)).body['code']).toBe('being-moderated')
    api.clock.now = new Date(begun.getTime() + 29 * 60_000)
    expect((await act(item, 'admit', { meant: '公开电话' })).body['code']).toBe('moderation-lock-expired')
    expect((await read(item))['held']).toBeNull()
    expect((await take(item, chair)).status).toBe(200)
    await chair.ask('POST', `/moderation/${item}/unlock`, {})
    expect((await take(item)).status).toBe(200)
    api.clock.now = begun
  })
})

describe('惯例 公开前隐去个人信息: covered, withheld, taken down', () => {
  test('personal data need to be covered, or a reason; what is shown is only ever covered', async () => {
    const { id, item } = await send()
    await take(item)
    const refused = await act(item, 'admit', { meant: '' })
    expect(refused.body).toMatchObject({ code: 'shown-personal-data', detail: expect.stringContaining('13800138000') })
    expect((await act(item, 'redact', { spans: [] })).body['code']).toBe('nothing-covered')
    const from = text.indexOf('138')
    const spans = [
      { in: 'text', from, to: from + 11 },
      { in: 'title', from: 4, to: 15 },
      { in: 'text', from: from - 2, to: from + 3 },
    ]
    expect((await act(item, 'redact', { spans })).body['state']).toBe('redacted')
    expect(await shown(id)).toEqual({
      title: '渠道漏水■■',
      text: '东干渠漏水，请联系■■。张三是骗子！',
      pictures: [],
      on: '2026-03-02',
    })
    expect((await staff.ask('POST', `/moderation/${item}/original`, {})).body['text']).toBe(text)
    expect((await read(item))['held']).toBeNull()
  })

  test('shown as it is, with the reason why the number may stand there', async () => {
    const { id, item } = await send({ text: '水务热线0571-1234567', title: '热线' })
    await take(item)
    expect((await act(item, 'admit', { meant: '单位公开电话' })).body['state']).toBe('admitted')
    expect((await shown(id))?.text).toBe('水务热线0571-1234567')
    expect((await read(item))['meant']).toBe('单位公开电话')
  })

  test('withheld with a reason; moderated again; shown; taken down with its trace', async () => {
    const { id, item } = await send({ title: '漏水', text: '东干渠漏水' })
    await take(item)
    expect((await act(item, 'withhold', { reason: 'other' })).body['code']).toBe('withheld-why')
    expect((await act(item, 'withhold', { reason: 'not-ours', note: '' })).body['state']).toBe('withheld')
    expect(await shown(id)).toBeNull()
    expect((await act(item, 'put-back', { note: '误判' })).body['state']).toBe('waiting')
    expect(asList((await read(item))['duties'])).toHaveLength(1)
    await take(item)
    await act(item, 'admit')
    expect((await shown(id))?.text).toBe('东干渠漏水')
    expect((await act(item, 'take-down', { reason: 'secret', note: '' })).body['state']).toBe('taken-down')
    expect(await shown(id)).toBeNull()
    expect(await shown(id, other.congressId)).toBeNull()
    const names = (await events(item)).map(({ name }) => name)
    expect(names).toEqual(
      ['opened', 'withheld', 'put-back', 'admitted', 'taken-down'].map((past) => `moderation.${past}`),
    )
  })

  test('two decisions at once: one stands', async () => {
    const { item } = await send({ title: '漏水', text: '东干渠漏水' })
    await take(item)
    const { version } = await read(item)
    const both = await Promise.all([
      staff.ask('POST', `/moderation/${item}/admit`, { version, meant: '' }),
      staff.ask('POST', `/moderation/${item}/withhold`, { version, reason: 'insult' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('the room is told in the same transaction: if it fails, nothing was decided', async () => {
    const { id, item } = await send({ title: '漏水', text: '东干渠漏水' })
    await take(item)
    const { version } = (await read(item)) as { version: number }
    const told: Decided[] = []
    const failing = moderator({
      opinion: async (_, decided) => {
        told.push(decided)
        throw new Error('killed in the middle')
      },
    })
    const held = await api.house.read(congressId, (tx) =>
      tx.selectFrom('moderation.item').select('locked_by').where('id', '=', item).executeTakeFirst(),
    )
    await expect(
      as('clerk')((work) =>
        failing.admit(
          { ...work, now: api.clock.now, caller: { ...work.caller, accountId: held?.locked_by ?? '' } },
          { id: item, version, meant: '' },
        ),
      ),
    ).rejects.toThrow('killed in the middle')
    expect(told).toMatchObject([{ id, state: 'admitted', shown: { text: '东干渠漏水' } }])
    expect(await shown(id)).toBeNull()
    expect(await read(item)).toMatchObject({ state: 'waiting', version, held: { mine: true } })
  })
})

describe('照片 (pictures)', () => {
  const photo = async () =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1' } })
      .jpeg()
      .toBuffer()
  async function kept(): Promise<string> {
    const bytes = await photo()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const id = newId()
    await api.house.write(congressId, async (tx) => {
      const blob = { congress_id: congressId, sha256, bytes }
      await tx
        .insertInto('files.blob')
        .values(blob)
        .onConflict((on) => on.doNothing())
        .execute()
      const file = { id, name: '现场.jpg', media_type: 'image/jpeg', size: bytes.length, sha256 }
      await tx
        .insertInto('files.file')
        .values({
          congress_id: congressId,
          ...file,
          uploaded_at: api.clock.now,
          subject_kind: 'opinion',
          subject_id: newId(),
        })
        .execute()
    })
    return id
  }

  test('what is left out never leaves the house; what is shown is redrawn, without its place', async () => {
    const [one, two] = [await kept(), await kept()]
    const { id, item } = await send({ title: '漏水', text: '见照片', pictures: [one, two] })
    const seen = await staff.ask('POST', `/moderation/${item}/original`, {})
    expect(asList(seen.body['pictures']).map(({ fileId }) => fileId)).toEqual([one, two])
    expect(await metadataIn(Buffer.from(String(asList(seen.body['pictures'])[0]?.['base64']), 'base64'))).toEqual([])
    await take(item)
    expect((await act(item, 'redact', { spans: [], leftOut: [newId()] })).status).toBe(404)
    expect((await act(item, 'redact', { spans: [], leftOut: [two] })).body['state']).toBe('redacted')
    const [picture, ...more] = (await shown(id))?.pictures ?? []
    expect(more).toEqual([])
    expect([one, two]).not.toContain(picture)
    const asked = { congressId, id: String(picture) }
    const found = await api.house.read(congressId, (tx) => readPublicPicture({ tx, congressId }, asked.id))
    expect(await metadataIn(Buffer.from(found?.bytes ?? []))).toEqual([])
    expect(await api.house.read(congressId, (tx) => readPublicPicture({ tx, congressId }, one))).toBeNull()
    expect(await api.house.read(congressId, (tx) => showsPicture(tx, asked))).toBe(true)
    expect(
      await api.house.read(other.congressId, (tx) => showsPicture(tx, { ...asked, congressId: other.congressId })),
    ).toBe(false)
    expect((await staff.ask('GET', `/files/${String(picture)}`)).status).toBe(404)
    await act(item, 'take-down', { reason: 'personal-data', note: '' })
    expect(await api.house.read(congressId, (tx) => showsPicture(tx, asked))).toBe(false)
  })
})

describe('the queue', () => {
  test('the oldest first, by kind, page by page; what was decided the latest first', async () => {
    await send({ kind: 'public-answer', title: '答复' })
    const first = (await staff.ask('GET', '/moderation?limit=2')).body
    const [a, b] = asList(first['rows'])
    expect(String(a?.['id']) < String(b?.['id'])).toBe(true)
    const rest = (await staff.ask('GET', `/moderation?limit=2&after=${String(first['next'])}`)).body
    expect(asList(rest['rows'])[0]?.['id']).not.toBe(b?.['id'])
    expect(first['kinds']).toContainEqual({
      subject: 'public-answer',
      name: { zh: '公开答复', en: 'answer to be public' },
      count: 1,
    })
    const answers = (await staff.ask('GET', '/moderation?subject=public-answer')).body
    expect(asList(answers['rows'])).toHaveLength(1)
    const hidden = asList((await staff.ask('GET', '/moderation?which=hidden')).body['rows'])
    expect(new Set(hidden.map(({ state }) => state))).toEqual(new Set(['withheld', 'taken-down']))
    expect((await read(String(a?.['id'])))['next']).not.toBe(a?.['id'])
  })

  test('nothing open is without somebody who owes the next act', async () => {
    expect(await api.house.read(congressId, (tx) => openMattersWithoutDuty(tx, congressId))).toEqual([])
    expect(
      await api.house.read(congressId, (tx) => moderationOf({ tx, congressId } as never, 'opinion', newId())),
    ).toBeNull()
  })
})
