import type { House } from '../../../platform/database/house.ts'
import { newId } from '../../../platform/database/id.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import type { Grade, State } from '../words.ts'

/** One paper as a test wants it, straight in the tables: what matters is how it is counted, not how it came about. */
export interface TestPaper {
  readonly state?: State
  readonly organ?: 'water' | 'roads' | null
  readonly parts?: readonly { organ: 'water' | 'roads'; kind: 'separate-part' | 'co-handling' }[]
  readonly deputy?: 'li' | 'wang' | null
  readonly signed?: 'li' | 'wang'
  readonly category?: string
  readonly atSession?: boolean
  readonly priority?: boolean
  readonly assignedOn?: string | null
  readonly dueOn?: string | null
  readonly repliedOn?: string | null
  readonly resultClass?: string | null
  readonly rating?: { readonly attitude: Grade; readonly result: Grade; readonly on: string }
  readonly promises?: readonly { dueOn: string; state: 'open' | 'reported' | 'verified'; on?: string }[]
  readonly reworked?: boolean
}

export interface TestNumbers extends TestPeople {
  readonly sessionId: string
  readonly enter: (paper: TestPaper) => Promise<string>
}

const noon = (day: string) => new Date(`${day}T12:00:00+08:00`)

/** A congress with a session, into which papers are put as they stand. */
export async function testNumbers(house: House): Promise<TestNumbers> {
  const people = await testPeople(house)
  const sessionId = newId()
  const of = { congress_id: people.congressId }
  await house.write(people.congressId, (tx) =>
    tx
      .insertInto('organs.session')
      .values({
        ...of,
        id: sessionId,
        name: '第五次会议',
        term: 17,
        ordinal: 5,
        opens_on: '2026-01-10',
        closes_on: '2026-01-14',
      })
      .execute(),
  )
  return { ...people, sessionId, enter: (paper) => enterPaper(house, people, sessionId, paper) }
}

type Tx = Parameters<Parameters<House['write']>[1]>[0]

async function matter(
  tx: Tx,
  congressId: number,
  id: string,
  row: { kind: string; state: string; sourceId?: string; ended?: string | null },
) {
  await tx
    .insertInto('docket.matter')
    .values({
      congress_id: congressId,
      id,
      kind: row.kind,
      title: '试',
      state: row.state,
      source_id: row.sourceId ?? null,
      entered_at: noon('2026-02-01'),
      opened_at: noon('2026-02-01'),
      ended_at: row.ended ? noon(row.ended) : null,
    })
    .execute()
}

async function enterPaper(house: House, people: TestPeople, sessionId: string, paper: TestPaper): Promise<string> {
  const { congressId } = people
  const id = newId()
  const { state = 'handling', organ = 'water', deputy = 'li', repliedOn = null } = paper
  await house.write(congressId, async (tx) => {
    await matter(tx, congressId, id, { kind: 'suggestion', state })
    await tx
      .insertInto('suggestions.suggestion')
      .values({
        congress_id: congressId,
        id,
        session_id: paper.atSession ? sessionId : null,
        title: '关于修渠的建议',
        category: paper.category ?? '',
        lead_deputy_id: deputy && people.deputies[deputy],
        organ_id: organ && people.organs[organ],
        priority: paper.priority ?? false,
        submitted_on: '2026-01-12',
        assigned_on: paper.assignedOn === undefined ? '2026-02-01' : paper.assignedOn,
        reply_due_on: paper.dueOn === undefined ? '2026-05-01' : paper.dueOn,
        replied_on: repliedOn,
        result_class: paper.resultClass ?? null,
        created_at: noon('2026-01-12'),
      })
      .execute()
    if (repliedOn) await answer(tx, people, id, { ...paper, organ, repliedOn })
    for (const part of paper.parts ?? []) await enterPart(tx, people, id, part)
    for (const promise of paper.promises ?? []) await promised(tx, people, id, promise)
    await signedAndReworked(tx, people, id, paper)
  })
  return id
}

async function answer(tx: Tx, { congressId, organs }: TestPeople, id: string, paper: TestPaper): Promise<void> {
  const replyId = newId()
  await tx
    .insertInto('suggestions.reply')
    .values({
      congress_id: congressId,
      id: replyId,
      suggestion_id: id,
      organ_id: organs[paper.organ ?? 'water'],
      text: '已办',
      replied_on: paper.repliedOn as string,
      ...(paper.organ === null && { kind: 'part' }),
    })
    .execute()
  if (!paper.rating) return
  const { attitude, result, on } = paper.rating
  await tx
    .insertInto('suggestions.rating')
    .values({ congress_id: congressId, reply_id: replyId, attitude, result, rated_on: on })
    .execute()
}

async function enterPart(
  tx: Tx,
  { congressId, organs }: TestPeople,
  id: string,
  part: { organ: 'water' | 'roads'; kind: string },
) {
  const partId = newId()
  await matter(tx, congressId, partId, { kind: part.kind, state: 'handling', sourceId: id })
  await tx
    .insertInto('suggestions.organ_part')
    .values({
      congress_id: congressId,
      id: partId,
      suggestion_id: id,
      organ_id: organs[part.organ],
      kind: part.kind,
      assigned_on: '2026-02-01',
    })
    .execute()
}

async function promised(
  tx: Tx,
  { congressId, organs }: TestPeople,
  sourceId: string,
  { dueOn, state, on = dueOn }: { dueOn: string; state: string; on?: string },
): Promise<void> {
  const id = newId()
  await matter(tx, congressId, id, { kind: 'undertaking', state, sourceId, ended: state === 'verified' ? on : null })
  await tx
    .insertInto('docket.undertaking')
    .values({
      congress_id: congressId,
      id,
      source_id: sourceId,
      promise: '修三公里',
      owner_kind: 'organ',
      owner_id: organs.water,
      promised_on: '2026-02-01',
      due_on: dueOn,
    })
    .execute()
}

async function signedAndReworked(tx: Tx, { congressId, deputies }: TestPeople, id: string, paper: TestPaper) {
  if (paper.signed)
    await tx
      .insertInto('drafting.signatory')
      .values({ congress_id: congressId, matter_id: id, deputy_id: deputies[paper.signed], state: 'signed' })
      .execute()
  if (paper.reworked)
    await tx
      .insertInto('suggestions.rework')
      .values({ congress_id: congressId, id: newId(), suggestion_id: id, asked_by: 'deputy', asked_on: '2026-05-01' })
      .execute()
}
