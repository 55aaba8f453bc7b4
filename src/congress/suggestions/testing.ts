import type { House, Tx } from '../../platform/database/house.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { found } from '../organs/index.ts'
import { testCaller, workIn } from '../organs/testing.ts'
import type { Level } from '../organs/words.ts'

/** People of a test congress, each able to act on a day of the test's choosing. */
export interface TestPeople {
  readonly congressId: number
  readonly organs: { readonly water: string; readonly roads: string }
  readonly deputies: { readonly li: string; readonly wang: string }
  readonly as: (who: Who, day?: string) => <T>(act: (work: Work) => Promise<T>) => Promise<T>
}

type Who = 'clerk' | 'colleague' | 'chair' | 'li' | 'wang' | 'water' | 'waterHandler' | 'roads' | 'office' | 'auditor'

const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

interface Enrolled {
  readonly water: string
  readonly roads: string
  readonly li: string
  readonly wang: string
  readonly at: Date
}

async function enrol(tx: Tx, congressId: number, { water, roads, li, wang, at }: Enrolled): Promise<void> {
  const delegation = newId()
  const organ = (id: string, name: string) => ({
    congress_id: congressId,
    id,
    name,
    short_name: name,
    kind: 'department',
    created_at: at,
  })
  await tx
    .insertInto('organs.organ')
    .values([organ(water, '水利局'), organ(roads, '交通局')])
    .execute()
  await tx
    .insertInto('deputies.delegation')
    .values({ congress_id: congressId, id: delegation, name: '第一代表团', kind: 'delegation' })
    .execute()
  const deputy = (id: string, name: string, certificate: string) => ({
    ...everyDeputy,
    congress_id: congressId,
    id,
    name,
    name_key: name,
    delegation_id: delegation,
    certificate,
    created_at: at,
  })
  await tx
    .insertInto('deputies.deputy')
    .values([deputy(li, '李秀兰', '001'), deputy(wang, '王建国', '002')])
    .execute()
}

const everyDeputy = {
  sex: 'female',
  nationality: '汉族',
  born_on: '1980-01-01',
  education: '大专',
  occupation: '村支书',
  occupation_kind: '农民',
  party: '中共党员',
  first_term: false,
  elected_on: '2022-01-01',
} as const

/** Founds a congress with two organs and two deputies (Li and Wang) in one delegation. */
export async function testPeople(house: House, level: Level = 'county', firstDay = '2026-03-02'): Promise<TestPeople> {
  const run = <T>(congressId: number, who: Caller, day: string, act: (work: Work) => Promise<T>): Promise<T> =>
    workIn(house, { congressId, caller: who, at: noon(day) }, act)
  const founder = testCaller(0, [])
  const congressId = await run(0, founder, firstDay, (work) =>
    found(work, { name: `试验${newId()}人大`, shortName: '试验', level, term: 17, termBegan: '2022-01-01' }),
  )
  const [water, roads, li, wang] = [newId(), newId(), newId(), newId()]
  await house.write(congressId, (tx) => enrol(tx, congressId, { water, roads, li, wang, at: noon(firstDay) }))
  // Each with an account of her own: some acts ask that another person does them.
  const person = (...given: Parameters<typeof testCaller>) => ({ ...testCaller(...given), accountId: newId() })
  const who: Record<Who, Caller> = {
    clerk: person(congressId, ['staff']),
    colleague: person(congressId, ['staff']),
    chair: person(congressId, ['chair']),
    li: person(congressId, ['deputy'], { deputyId: li }),
    wang: person(congressId, ['deputy'], { deputyId: wang }),
    // In small organs the head handles it herself; whatever she sends is signed.
    water: person(congressId, ['organ-handler', 'organ-head'], { organId: water }),
    waterHandler: person(congressId, ['organ-handler'], { organId: water }),
    roads: person(congressId, ['organ-handler', 'organ-head'], { organId: roads }),
    office: person(congressId, ['government-office']),
    auditor: person(congressId, ['audit-admin']),
  }
  return {
    congressId,
    organs: { water, roads },
    deputies: { li, wang },
    as:
      (name, day = firstDay) =>
      (act) =>
        run(congressId, who[name], day, act),
  }
}
