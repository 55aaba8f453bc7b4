import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/database/id.ts'
import { testHouse } from '../../platform/database/testing.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { testCaller, workIn } from '../organs/testing.ts'
import { allDuties, inbox, owners } from './inbox.ts'
import { undertakingLife } from './life.ts'
import { namesIn } from './lives.ts'
import { openMatter } from './open-matter.ts'
import { perform } from './perform.ts'
import type { Holder, Life } from './words.ts'
import { testTown, type TestTown } from './testing.ts'

const { house } = await testHouse()
const day = '2026-03-02'
const staff = { kind: 'role', id: 'staff' } as const
const deputy = { kind: 'deputy', id: newId() } as const
const organ = { kind: 'organ', id: newId() } as const
const paperLife: Life = {
  ...undertakingLife,
  kind: 'paper',
  states: { ...undertakingLife.states, open: { name: { zh: '草稿', en: 'draft' }, seenBy: ['owner'] } },
}
const lives = [undertakingLife, paperLife]
const names = namesIn(lives)

let town: TestTown
let as: (caller: Caller) => <T>(act: (work: Parameters<typeof inbox>[0]) => Promise<T>) => Promise<T>
beforeAll(async () => {
  town = await testTown(house)
  as = (caller) => (act) =>
    workIn(house, { congressId: town.congressId, caller, at: new Date(`${day}T12:00:00+08:00`) }, act)
})
const clerk = () => testCaller(town.congressId, ['staff'])
const deputyAndClerk = () => testCaller(town.congressId, ['deputy', 'staff'], { deputyId: deputy.id })

/** A paper, and a promise made in it that its owner has reported as kept. */
async function reportedPromise({ verifiers, dueOn }: { verifiers: readonly Holder[]; dueOn: string }) {
  const [paper, promise] = [newId(), newId()]
  const places = { owner: [staff], verifier: verifiers }
  await town.on(day)((work) =>
    openMatter(work, undertakingLife, { id: paper, title: '关于修渠的建议', places, days: { promised: dueOn } }),
  )
  await town.on(day)((work) =>
    openMatter(work, undertakingLife, {
      id: promise,
      title: '三公里渠道',
      sourceId: paper,
      places,
      days: { promised: dueOn },
    }),
  )
  await town.on(day)((work) => perform(work, undertakingLife, { id: promise, act: 'report', version: 1 }))
  return { paper, promise }
}

describe('我的待办: the inbox', () => {
  test('a promise leads to its paper and says its title', async () => {
    const { paper, promise } = await reportedPromise({ verifiers: [deputy], dueOn: '2026-03-10' })
    const { rows } = await as(deputyAndClerk())((work) => inbox(work, names, { limit: 100 }))
    expect(rows.find(({ matterId }) => matterId === promise)).toMatchObject({
      title: '三公里渠道',
      sourceId: paper,
      sourceKind: 'undertaking',
      sourceTitle: '关于修渠的建议',
    })
    expect(rows.find(({ matterId }) => matterId === paper)).toMatchObject({ sourceId: paper, sourceTitle: null })
  })
  test('what one person may verify in two places is one thing to do, and counts once', async () => {
    const { promise } = await reportedPromise({ verifiers: [deputy, staff], dueOn: '2026-03-11' })
    const both = await as(deputyAndClerk())((work) => inbox(work, names, { limit: 100 }))
    expect(both.rows.filter(({ matterId }) => matterId === promise)).toHaveLength(1)
    expect(both.counts.open).toBe(both.rows.length)
    const one = await as(clerk())((work) => inbox(work, names, { limit: 100 }))
    expect(one.rows.filter(({ matterId }) => matterId === promise)).toHaveLength(1)
  })
})

describe('全部期限: everybody’s duties', () => {
  test('who owes most comes first; every count is the length of its list, beyond the page shown', async () => {
    for (let turn = 0; turn < 3; turn += 1)
      await town.on(day)((work) =>
        openMatter(work, undertakingLife, {
          id: newId(),
          title: '整修',
          places: { owner: [organ], verifier: [staff] },
          days: { promised: '2026-02-20' },
        }),
      )
    for (const which of ['all', 'overdue', 'week'] as const) {
      const counted = (await as(clerk())((work) => owners(work, lives, { which }))).rows
      for (const { key, count } of counted) {
        const list = await as(clerk())((work) => allDuties(work, lives, { which, owner: key, limit: 100 }))
        expect([which, key, list.rows.length]).toEqual([which, key, count])
        const first = await as(clerk())((work) => allDuties(work, lives, { which, owner: key, limit: 1 }))
        expect(first.next !== null).toBe(count > 1)
      }
    }
    const overdue = (await as(clerk())((work) => owners(work, lives, { which: 'overdue' }))).rows
    expect(overdue).toMatchObject([{ key: `organ:${organ.id}`, count: 3, longest: 10 }])
  })
  test('what stands beside a paper still hidden from the reader is hidden with it', async () => {
    const [paper, child] = [newId(), newId()]
    const places = { owner: [deputy], verifier: [staff] }
    await town.on(day)((work) =>
      openMatter(work, paperLife, { id: paper, title: '未公开的草稿', places, days: { promised: day } }),
    )
    await town.on(day)((work) =>
      openMatter(work, undertakingLife, {
        id: child,
        title: '邀请联名',
        sourceId: paper,
        places,
        days: { promised: day },
      }),
    )
    const seen = async (caller: Caller) =>
      (await as(caller)((work) => allDuties(work, lives, { which: 'all', limit: 100 }))).rows
        .map(({ matterId }) => matterId)
        .filter((id) => id === paper || id === child)
        .toSorted()
    expect(await seen(clerk())).toEqual([])
    expect(await seen(deputyAndClerk())).toEqual([paper, child].toSorted())
  })
})
