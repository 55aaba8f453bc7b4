import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../platform/database/testing.ts'
import { climb, openMattersWithoutDuty, passPromise, reportKept, verifyKept } from '../docket/index.ts'
import { giveBack } from './gate/give-back.ts'
import { acceptPaper, review } from './gate/review.ts'
import { recall, arbitrate } from './handing-over/arbitrate.ts'
import { assign } from './handing-over/assign.ts'
import { releasePart } from './handing-over/release.ts'
import { decline } from './handing-over/send-back.ts'
import { coHandlersOf, separatePartsOf } from './handing-over/parties.ts'
import { sign } from './handing-over/sign.ts'
import { askExtension, extend } from './handling/extend.ts'
import { replyPart, signPart } from './handling/parts.ts'
import { reply } from './handling/reply.ts'
import { replyTo, testHandling } from './handling/testing.ts'
import { rate } from './judging/rate.ts'
import { lapse, settle } from './judging/settle.ts'
import { conclude, direct } from './judging/supervise.ts'
import { answered } from './judging/testing.ts'
import { suggestionLife } from './life.ts'
import { paperOf, type Moved } from './move.ts'
import { session } from './handing-over/testing.ts'
import { takeBackOfThoseWhoLeft } from './writing/left.ts'

const { house } = await testHouse()
const world = await testHandling(house)
const { as, organs, deputies, congressId, write } = world

const began = '2026-03-06'
const later = '2026-05-20'
const time = { reason: '涉及面广', doneSoFar: '已勘查', measures: '分段施工', responsible: '水文澜' }
const sentBack = { proposedOrganId: organs.roads, reason: '属道路涵洞' }

const asked = async () => {
  const { id, version } = await world.inHand()
  return as('water', '2026-04-20')((work) => askExtension(work, { id, version, ...time, latestDay: '2026-08-01' }))
}
const declined = async () => {
  const paper = await world.assigned()
  return as('water', began)((work) => decline(work, { ...paper, ...sentBack }))
}
const disputed = async () => {
  const back = await declined()
  const again = await as('clerk', began)((work) => assign(work, { ...back, organId: organs.water }))
  return as('water', '2026-03-09')((work) => decline(work, { ...again, ...sentBack }))
}
const parts = [
  { organId: organs.water, part: '渠道' },
  { organId: organs.roads, part: '涵洞' },
]

/** A paper of Li's in each open state, in the water office's hands where it is in anybody's. */
const papers: Record<string, () => Promise<{ id: string; version: number }>> = {
  draft: async () => {
    const sent = await world.submitted()
    const back = await as('clerk')((work) => giveBack(work, { ...sent, reason: 'other', explanation: '请写具体' }))
    // Written, never sent: as far as the life goes the same.
    await write((tx) => tx.updateTable('docket.matter').set({ state: 'draft' }).where('id', '=', back.id).execute())
    return back
  },
  returned: async () => {
    const sent = await world.submitted()
    return as('clerk')((work) => giveBack(work, { ...sent, reason: 'other', explanation: '请写具体' }))
  },
  submitted: () => world.submitted(),
  reviewed: async () => {
    const sent = await world.submitted(session.opensOn)
    return as('clerk', session.opensOn)((work) => review(work, sent))
  },
  accepted: () => world.accepted(),
  assigned: () => world.assigned(),
  declined,
  disputed,
  handling: () => world.inHand([organs.farms]),
  'extension-asked': asked,
  extended: async () => {
    const waiting = await asked()
    return as('clerk', '2026-04-21')((work) => extend(work, waiting))
  },
  separate: () => world.assigned({ separate: parts }),
  replied: () => answered(world, { promises: ['五月底前修完'] }),
  reworking: () => answered(world, { state: 'reworking' }),
  escalated: () => answered(world, { state: 'escalated' }),
  following: () => answered(world, { state: 'following', promises: ['五月底前修完'] }),
}
const open = Object.entries(suggestionLife.states).flatMap(([state, { ends }]) => (ends ? [] : [state]))

const made = {} as Record<string, { id: string; version: number }>
beforeAll(async () => {
  for (const state of open) made[state] = (await papers[state]?.()) as Moved
  await write(async (tx) => {
    await tx.updateTable('deputies.deputy').set({ ended_on: '2026-05-01' }).where('id', '=', deputies.li).execute()
    await tx.updateTable('organs.organ').set({ ended_on: '2026-05-01' }).where('id', '=', organs.water).execute()
  })
})

const now = (id: string) => as('clerk', later)((work) => paperOf(work, id))
const clerk = as('clerk', later)

/** Assigned anew to an organ that exists, signed for and answered. */
async function byAnother(paper: { id: string; version: number }) {
  const given = await clerk((work) => assign(work, { ...paper, organId: organs.roads }))
  const signed = await as('roads', later)((work) => sign(work, given))
  return as('roads', later)((work) => reply(work, { ...signed, ...replyTo({ proposal: proposals[paper.id] ?? '' }) }))
}
const proposals: Record<string, string> = {}

/** What the deputy can no longer rate is followed, its promises passed on and verified, and closed. */
async function toTheEnd(id: string) {
  const { version } = await now(id)
  const followed = await clerk((work) => lapse(work, { id, version }))
  await keepAll(id)
  return clerk((work) => settle(work, { ...followed, then: 'settle', reason: '' }))
}

async function keepAll(id: string) {
  const promises = await house.read(congressId, (db) =>
    db.selectFrom('docket.undertaking').select('id').where('source_id', '=', id).execute(),
  )
  for (const promise of promises) {
    const passing = { ...promise, version: 1, organId: organs.roads, reason: '水利局撤并' }
    await clerk((work) => passPromise(work, passing))
    await as('roads', later)((work) => reportKept(work, { ...promise, version: 2, evidence: '已修完' }))
    const verified = { ...promise, version: 3, kept: true, reason: '', noPhotoReason: '雨大' } as const
    await clerk((work) => verifyKept(work, verified))
  }
}

const taken = ['assigned', 'handling', 'extension-asked', 'extended', 'separate', 'reworking']

describe('the lead deputy has left and the handling organ has ended', () => {
  test('every open state is tried', () => expect(Object.keys(made).sort()).toEqual([...open].sort()))

  test('what she had not handed in is taken back', async () => {
    await as('clerk', later)((work) => takeBackOfThoseWhoLeft(work))
    for (const state of ['draft', 'returned']) {
      const rows = await house.read(congressId, (db) =>
        db
          .selectFrom('docket.matter')
          .select('state')
          .where('id', '=', made[state]?.id ?? '')
          .execute(),
      )
      expect([state, rows]).toEqual([state, [{ state: 'withdrawn' }]])
    }
  })
  test.each(['submitted', 'reviewed', 'accepted', 'declined', 'disputed', ...taken])(
    '%s: another organ answers, and without her rating it is closed',
    async (state) => {
      let paper = made[state] as { id: string; version: number }
      const row = await world.paperRow(paper.id)
      proposals[paper.id] = row.proposal
      if (state === 'submitted') paper = await clerk((work) => acceptPaper(work, paper))
      if (state === 'reviewed') paper = await as('colleague', later)((work) => acceptPaper(work, paper))
      if (taken.includes(state)) paper = await clerk((work) => recall(work, { ...paper, reason: '水利局撤并' }))
      if (state === 'disputed') {
        const ruling = { ...paper, organId: organs.roads, reason: '按职责' }
        const ruled = await as('office', later)((work) => arbitrate(work, ruling))
        const signed = await as('roads', later)((work) => sign(work, ruled))
        await as('roads', later)((work) => reply(work, { ...signed, ...replyTo({ proposal: row.proposal }) }))
      } else await byAnother(paper)
      expect(await toTheEnd(paper.id)).toMatchObject({ state: 'closed' })
    },
  )
  test.each(['replied', 'following'])(
    '%s: its promises are passed on, verified by the office, and closed',
    async (state) => {
      const { id, version } = made[state] as Moved
      if (state === 'replied') return expect(await toTheEnd(id)).toMatchObject({ state: 'closed' })
      await keepAll(id)
      expect(await clerk((work) => settle(work, { id, version, then: 'settle', reason: '' }))).toMatchObject({
        state: 'closed',
      })
    },
  )
  test('escalated: the chairs have it handled again, by another organ; or conclude it', async () => {
    const paper = made['escalated'] as Moved
    const demand = { leader: '副县长', office: '', demand: '年内完成', answerBy: '2026-09-01' }
    const directed = await as('chair', later)((work) => direct(work, { ...paper, ...demand }))
    const back = await clerk((work) => recall(work, { ...directed, reason: '水利局撤并' }))
    proposals[paper.id] = '修'
    expect(await byAnother(back)).toMatchObject({ state: 'replied' })
    const other = await answered(world, { state: 'escalated', on: later })
    const concluding = { ...other, reason: '条件不具备' }
    expect(await as('chair', later)((work) => conclude(work, concluding))).toMatchObject({ state: 'closed' })
  })
  test('a part, or a place beside the lead, of an organ that has ended is freed', async () => {
    const separate = await world.assigned({
      separate: parts.map((part, at) => (at ? part : { ...part, organId: organs.farms })),
    })
    const given = await clerk((work) => separatePartsOf(work, separate.id))
    const [farms, roads] = given.map((part) => part.id) as [string, string]
    const proposal = (await world.paperRow(separate.id)).proposal
    await as('roads', later)((work) => signPart(work, { id: separate.id, partId: roads, version: 1 }))
    const answer = { id: separate.id, partId: roads, version: 2, ...replyTo({ proposal }) }
    await as('roads', later)((work) => replyPart(work, answer))
    const free = { id: separate.id, partId: farms, version: 1, reason: '撤并' }
    await clerk((work) => releasePart(work, free))
    expect(await now(separate.id)).toMatchObject({ state: 'replied' })
    const whole = await world.assigned({ organId: organs.roads, coHandlers: [organs.farms] })
    const [beside] = await clerk((work) => coHandlersOf(work, whole.id))
    await clerk((work) => releasePart(work, { id: whole.id, partId: beside?.id ?? '', version: 1, reason: '撤并' }))
    expect(await clerk((work) => coHandlersOf(work, whole.id))).toEqual([])
  })
  test('nothing is open that nobody owes', async () => {
    expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
  })
})

describe('the lead deputy is suspended', () => {
  test('she does not rate; urged in vain, the office follows it without her', async () => {
    const { wang } = deputies
    await write((tx) =>
      tx.updateTable('deputies.deputy').set({ suspended_on: '2026-05-01' }).where('id', '=', wang).execute(),
    )
    const paper = await answered({ ...world, deputies: { ...deputies, li: wang } })
    const rating = { ...paper, then: 'accept', attitude: 'satisfied', result: 'satisfied' } as const
    await expect(as('wang', later)((work) => rate(work, rating))).rejects.toMatchObject({
      ruling: { because: 'mandate-suspended' },
    })
    await expect(as('clerk', '2026-04-21')((work) => lapse(work, paper))).rejects.toMatchObject({
      ruling: { because: 'not-reminded-yet' },
    })
    await as('clerk', '2026-07-01')((work) => climb(work))
    expect(await as('clerk', '2026-07-01')((work) => lapse(work, paper))).toMatchObject({ state: 'following' })
  })
})
