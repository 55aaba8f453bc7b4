import type { House } from '../../../platform/database/house.ts'
import { newId } from '../../../platform/database/id.ts'
import { acceptPaper, review } from '../gate/review.ts'
import type { Moved } from '../move.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { draft } from '../writing/draft.ts'
import { submit } from '../writing/submit.ts'
import { assign, type Handlers } from './assign.ts'

/** A session of the test congress, and the days before and after it. */
export const session = { opensOn: '2026-03-10', closesOn: '2026-03-13', after: '2026-03-16' } as const

const paper = {
  title: '关于修复上堰村东干渠的建议',
  facts: '东干渠二百米渗漏，三百亩田夏季断水。',
  analysis: '',
  proposal: '列入今年小型水利维修计划。',
  category: '水利',
  wishedOrgan: '',
  mayPublish: true,
  notPublicReason: '',
}

async function enrolMore(house: House, congressId: number) {
  const [farms, merged, sessionId] = [newId(), newId(), newId()]
  const organ = (id: string, name: string) => ({
    congress_id: congressId,
    id,
    name,
    short_name: name,
    kind: 'department',
    created_at: new Date('2026-03-02T12:00:00+08:00'),
  })
  await house.write(congressId, async (tx) => {
    await tx
      .insertInto('organs.organ')
      .values([organ(farms, '农业农村局'), { ...organ(merged, '畜牧局'), ended_on: '2025-01-01' }])
      .execute()
    await tx
      .insertInto('organs.session')
      .values({
        congress_id: congressId,
        id: sessionId,
        name: '第十七届人民代表大会第五次会议',
        term: 17,
        ordinal: 5,
        opens_on: session.opensOn,
        closes_on: session.closesOn,
      })
      .execute()
  })
  return { farms, merged, sessionId }
}

/** What a test looks into, and the rules it sets. */
const behind = (house: House, congressId: number) => ({
  paperRow: (id: string) =>
    house.read(congressId, (db) =>
      db.selectFrom('suggestions.suggestion').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    ),
  /** What is owed on a matter now. */
  dutiesOf: (id: string) =>
    house.read(congressId, (db) =>
      db
        .selectFrom('docket.duty')
        .select(['act', 'holder_id', 'due_on'])
        .where('matter_id', '=', id)
        .where('ended_at', 'is', null)
        .execute(),
    ),
  /** The congress sets one of its own rules. */
  rule: (key: string, value: unknown) =>
    house.write(congressId, async (tx) => {
      const stored = {
        value: JSON.stringify(value),
        citation: JSON.stringify({ law: { zh: '本县办法', en: 'county rules' }, number: '8', asOf: '2025-01-01' }),
        set_at: new Date('2026-03-01T12:00:00+08:00'),
        set_by: 'staff',
      }
      await tx
        .insertInto('organs.setting')
        .values({ congress_id: congressId, key, ...stored })
        .onConflict((on) => on.columns(['congress_id', 'key']).doUpdateSet(stored))
        .execute()
    }),
})

/** Papers brought as far as a test wants them. */
function papersBy({ as }: TestPeople, water: string) {
  async function submitted(day = '2026-03-02', title = paper.title): Promise<Moved> {
    const drafted = await as('li', day)((work) => draft(work, { ...paper, id: newId(), title }))
    return as('li', day)((work) => submit(work, drafted))
  }
  async function accepted(day = '2026-03-02', title = paper.title): Promise<Moved> {
    const sent = await submitted(day, title)
    return as('clerk', day)((work) => acceptPaper(work, sent))
  }
  /** Made at the session and read twice. */
  async function acceptedAtSession(title = paper.title): Promise<Moved> {
    const sent = await submitted(session.opensOn, title)
    const read = await as('clerk', session.opensOn)((work) => review(work, sent))
    return as('colleague', session.opensOn)((work) => acceptPaper(work, read))
  }
  async function assigned(handling: Handlers = { organId: water }, day = '2026-03-05'): Promise<Moved> {
    const taken = await accepted()
    return as('clerk', day)((work) => assign(work, { ...taken, ...handling }))
  }
  return { submitted, accepted, acceptedAtSession, assigned }
}

/** A test congress with a session, four organs (one of them merged into another), and papers at every step to the organ. */
export async function testHandOver(house: House) {
  const people = await testPeople(house)
  const { farms, merged, sessionId } = await enrolMore(house, people.congressId)
  return {
    ...people,
    ...behind(house, people.congressId),
    ...papersBy(people, people.organs.water),
    organs: { ...people.organs, farms, merged },
    sessionId,
  }
}

/** A refusal, as `toMatchObject` looks for it. */
export const refusedFor = (code: string) => ({ ruling: { because: code } })
