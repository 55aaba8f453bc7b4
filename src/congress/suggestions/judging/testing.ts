import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { enterMatter, handOver, perform, undertake } from '../../docket/index.ts'
import { separatePartLife } from '../handing-over/life.ts'
import { openParts } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { assigner, organ } from '../places.ts'
import type { TestPeople } from '../testing.ts'

export interface Answered {
  readonly id: string
  readonly version: number
}

interface Answering {
  readonly on?: string
  /** 代录: staff hold her place too. */
  readonly byStaff?: boolean
  readonly promises?: readonly string[]
  readonly state?: 'replied' | 'reworking' | 'escalated' | 'following' | 'closed'
}

const promisedFor = '2026-05-31'

/** A suggestion of Li's that the water office has answered, wherever the other parts of the room stand. */
export async function answered(people: TestPeople, asked: Answering = {}): Promise<Answered> {
  const { on = '2026-04-20', byStaff = false, promises = [], state = 'replied' } = asked
  const id = newId()
  const { li } = people.deputies
  const { water } = people.organs
  await people.as(
    'clerk',
    on,
  )(async (work) => {
    const { tx, congressId, now, today } = work
    const staff = byStaff ? assigner : []
    await enterMatter(work, suggestionLife, {
      id,
      title: '关于修复上堰村东干渠的建议',
      state,
      places: { 'lead-deputy': [{ kind: 'deputy', id: li }, ...staff], assigner, 'handling-organ': [organ(water)] },
      days: { assigned: '2026-03-05', promised: promisedFor },
      enteredOn: today,
      openedOn: '2026-03-02',
    })
    const paper = { title: '关于修复上堰村东干渠的建议', facts: '漏水', proposal: '修', number: `第${id.slice(-6)}号` }
    const row = { congress_id: congressId, id, lead_deputy_id: li, organ_id: water, entered_by_staff: byStaff }
    await tx
      .insertInto('suggestions.suggestion')
      .values({ ...row, ...paper, created_at: now, assigned_on: '2026-03-05', replied_on: today })
      .execute()
    await reply(work, id, water)
    for (const promise of promises)
      await undertake(work, {
        sourceId: id,
        promise,
        owner: organ(water),
        verifiers: [{ kind: 'deputy', id: li }, ...assigner],
        dueOn: promisedFor,
      })
  })
  return { id, version: 1 }
}

/** One more reply of an organ. */
export async function reply({ tx, congressId, today }: Work, suggestionId: string, organId: string): Promise<string> {
  const id = newId()
  await tx
    .insertInto('suggestions.reply')
    .values({
      congress_id: congressId,
      id,
      suggestion_id: suggestionId,
      organ_id: organId,
      text: '已列入计划。',
      result_class: 'A',
      replied_on: today,
    })
    .execute()
  return id
}

/** The same, answered separately by the water and the roads offices. */
export async function answeredSeparately(people: TestPeople): Promise<Answered & { water: string; roads: string }> {
  const { id, version } = await answered(people)
  const { water, roads } = people.organs
  const parts = await people.as(
    'clerk',
    '2026-04-20',
  )(async (work) => {
    await handOver(work.tx, work.congressId, id, { 'handling-organ': [organ(water), organ(roads)] })
    const opening = [
      { organId: water, part: '修渠' },
      { organId: roads, part: '修路' },
    ]
    return openParts(work, { suggestionId: id, kind: 'separate-part', parts: opening })
  })
  for (const [at, who] of (['water', 'roads'] as const).entries())
    await people.as(
      who,
      '2026-04-20',
    )(async (work) => {
      const part = parts[at] as string
      await perform(work, separatePartLife, { id: part, act: 'sign', version: 1 })
      await perform(work, separatePartLife, { id: part, act: 'reply', version: 2 })
    })
  return people.as(
    'clerk',
    '2026-04-20',
  )(async (work) => ({
    id,
    version,
    water: await reply(work, id, water),
    roads: await reply(work, id, roads),
  }))
}
