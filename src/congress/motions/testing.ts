import type { House, Tx } from '../../platform/database/house.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { enterSignatories } from '../drafting/index.ts'
import { found } from '../organs/index.ts'
import { testCaller, workIn } from '../organs/testing.ts'
import type { Level } from '../organs/words.ts'
import type { Moved } from './acts-contract.ts'
import { draft } from './writing/draft.ts'
import { submit } from './writing/submit.ts'

/** A session of four days, with deputies enough to move at any level, a committee and a bureau. */
export interface TestSession {
  readonly congressId: number
  readonly sessionId: string
  readonly committee: string
  readonly bureau: string
  /** Twelve deputies; the first leads. */
  readonly deputies: readonly string[]
  readonly as: (who: Who, at?: string) => <T>(act: (work: Work) => Promise<T>) => Promise<T>
  /** A draft in three parts by the first deputy, with so many names under it (her own counted). */
  readonly drafted: (names: number) => Promise<Moved>
  readonly submitted: (names?: number) => Promise<Moved>
}

type Who = 'lead' | 'second' | 'clerk' | 'chair' | 'committee' | 'bureau' | 'stranger'

export const inSession = '2026-01-14T10:00:00+08:00'
export const text = {
  mover: 'deputies' as const,
  title: '关于修编县城排水专项规划的议案',
  cause: '县城三年五次内涝。',
  grounds: '管网标准为一年一遇，低洼小区积水一米。',
  plan: '请县人大作出决定，修编排水专项规划并纳入年度计划。',
  withinPowers: true,
}

interface Enrolled {
  readonly deputies: readonly string[]
  readonly committee: string
  readonly bureau: string
  readonly at: Date
}

async function enrol(tx: Tx, congressId: number, { deputies, committee, bureau, at }: Enrolled): Promise<void> {
  const delegation = newId()
  const of = { congress_id: congressId }
  const organ = (id: string, name: string, kind: string) => ({
    ...of,
    id,
    name,
    short_name: name,
    kind,
    created_at: at,
  })
  await tx
    .insertInto('organs.organ')
    .values([organ(committee, '财政经济委员会', 'committee'), organ(bureau, '住房和城乡建设局', 'department')])
    .execute()
  await tx
    .insertInto('deputies.delegation')
    .values({ ...of, id: delegation, name: '第一代表团', kind: 'delegation' })
    .execute()
  await tx
    .insertInto('deputies.deputy')
    .values(
      deputies.map((id, index) => ({
        ...of,
        ...everyDeputy,
        id,
        name: `代表${index + 1}`,
        name_key: `代表${index + 1}`,
        delegation_id: delegation,
        certificate: `${index + 1}`,
        created_at: at,
      })),
    )
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

const callersOf = (
  congressId: number,
  { deputies, committee, bureau }: Pick<Enrolled, 'deputies' | 'committee' | 'bureau'>,
): Record<Who, Caller> => ({
  lead: testCaller(congressId, ['deputy'], { deputyId: deputies[0] as string }),
  second: testCaller(congressId, ['deputy'], { deputyId: deputies[1] as string }),
  stranger: testCaller(congressId, ['deputy'], { deputyId: deputies[11] as string }),
  clerk: testCaller(congressId, ['staff']),
  chair: testCaller(congressId, ['chair']),
  committee: testCaller(congressId, ['organ-handler'], { organId: committee }),
  bureau: testCaller(congressId, ['organ-handler'], { organId: bureau }),
})

/** Founds a congress whose fifth session sits from 13 to 16 January 2026. */
export async function testSession(house: House, level: Level = 'county'): Promise<TestSession> {
  const run = <T>(congressId: number, caller: Caller, at: string, act: (work: Work) => Promise<T>): Promise<T> =>
    workIn(house, { congressId, caller, at: new Date(at) }, act)
  const sessions = [{ ordinal: 5, name: '第五次会议', opensOn: '2026-01-13', closesOn: '2026-01-16' }]
  const congressId = await run(0, testCaller(0, []), '2025-12-01T10:00:00+08:00', (work) =>
    found(work, { name: `试验${newId()}人大`, shortName: '试验', level, term: 17, termBegan: '2022-01-01', sessions }),
  )
  const deputies = Array.from({ length: 12 }, () => newId())
  const [committee, bureau] = [newId(), newId()]
  await house.write(congressId, (tx) => enrol(tx, congressId, { deputies, committee, bureau, at: new Date(inSession) }))
  const [session] = await house.read(congressId, (db) => db.selectFrom('organs.session').select('id').execute())
  const callers = callersOf(congressId, { deputies, committee, bureau })
  const as: TestSession['as'] =
    (who, at = inSession) =>
    (act) =>
      run(congressId, callers[who], at, act)
  const drafted = (names: number) =>
    as('lead')(async (work) => {
      const moved = await draft(work, { ...text, id: newId() })
      await enterSignatories(work, { matterId: moved.id, deputies: deputies.slice(1, names), signedOn: work.today })
      return moved
    })
  return {
    congressId,
    sessionId: session?.id ?? '',
    committee,
    bureau,
    deputies,
    as,
    drafted,
    submitted: async (names = 10) => {
      const { id, version } = await drafted(names)
      return as('lead')((work) => submit(work, { id, version }))
    },
  }
}
