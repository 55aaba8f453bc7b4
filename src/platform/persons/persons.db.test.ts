import { beforeEach, describe, expect, test } from 'vitest'
import { ownerClient } from '../database/connect.ts'
import { newId } from '../database/id.ts'
import { testHouse } from '../database/testing.ts'
import type { Work } from '../http/route.ts'
import { erasePerson, keepPerson, looksAt, lookAtPerson, personsToldTo } from './index.ts'

const { house, ownerUrl } = await testHouse()
const owner = await ownerClient(ownerUrl)
const now = new Date('2026-11-23T02:00:00Z')
const [here, elsewhere] = [1, 2]
for (const id of [here, elsewhere])
  await owner.query(
    `insert into organs.congress (congress_id, name, short_name, level, term, term_began, created_at)
    values ($1, '某乡', '某乡', 'township', 1, '2026-01-01', now())`,
    [id],
  )
await owner.end()

const as = <T>(congressId: number, act: (work: Work) => Promise<T>): Promise<T> =>
  house.write(congressId, (tx) => {
    const caller = { accountId: newId(), sessionId: '', congressId, name: '文书', username: '', roles: ['staff'] }
    return act({ tx, congressId, now, today: '2026-11-23', caller } as unknown as Work)
  })
const recorded = (about: string) =>
  house.read(here, (tx) =>
    tx.selectFrom('record.event').select(['name', 'facts']).where('subject_id', '=', about).orderBy('seq').execute(),
  )

let id = ''
let subject = { kind: 'opinion', id: '' }
const said = { name: '柳小满', phone: '13800001111', note: '柳树村三组' }
beforeEach(async () => {
  id = newId()
  subject = { kind: 'opinion', id: newId() }
  await as(here, (work) => keepPerson(work, { id, subject, ...said }))
})
const look = (change: object = {}, congressId = here) =>
  as(congressId, (work) => lookAtPerson(work, { id, subject, reason: '核对地址', ...change }))

describe('个人信息 (who somebody from the public is)', () => {
  test('a look shows her, and is written down: who, when, why; the record names nobody', async () => {
    expect(await look()).toEqual({ id, ...said, erasedOn: null })
    const looks = await house.read(here, (tx) => looksAt(tx, here, id))
    expect(looks).toMatchObject([{ by: '文书', reason: '核对地址' }])
    const events = await recorded(id)
    expect(events).toMatchObject([{ name: 'person.looked-at', facts: { about: subject, reason: '核对地址' } }])
    expect(JSON.stringify(events)).not.toMatch(/柳小满|13800001111/)
  })
  test('every look of several at once is written down', async () => {
    await Promise.all([look(), look(), look()])
    expect(await house.read(here, (tx) => looksAt(tx, here, id))).toHaveLength(3)
  })
  test('nobody is found beside another paper, or in another congress', async () => {
    await expect(look({ subject: { ...subject, id: newId() } })).rejects.toThrow('person')
    await expect(look({ subject: { ...subject, kind: 'voter' } })).rejects.toThrow('person')
    await expect(look({}, elsewhere)).rejects.toThrow('person')
    const told = await house.read(here, (tx) => personsToldTo(tx, here, { kind: 'voter', ids: [id] }))
    expect(told.size).toBe(0)
  })
  test('the same id again corrects her; under another paper it finds nobody', async () => {
    await as(here, (work) => keepPerson(work, { id, subject, ...said, phone: '' }))
    expect(await look()).toMatchObject({ phone: '' })
    const other = { ...subject, id: newId() }
    await expect(as(here, (work) => keepPerson(work, { id, subject: other, ...said }))).rejects.toThrow('person')
  })
  test('erased she is gone for good, once, and cannot be written back', async () => {
    for (const reason of ['本人要求', '本人要求']) await as(here, (work) => erasePerson(work, { id, reason }))
    expect(await look()).toEqual({ id, name: '', phone: '', note: '', erasedOn: '2026-11-23' })
    expect((await recorded(id)).map(({ name }) => name)).toEqual(['person.erased', 'person.looked-at'])
    await expect(as(here, (work) => keepPerson(work, { id, subject, ...said }))).rejects.toThrow('person')
  })
})
