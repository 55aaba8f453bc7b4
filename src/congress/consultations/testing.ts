import type { House } from '../../platform/database/house.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { testCaller, testCongress, workIn } from '../organs/testing.ts'
import { docketSentences, namesIn } from '../docket/index.ts'
import { openConsultation } from './asking/open-consultation.ts'
import { give } from './giving/give.ts'
import { consultationLives } from './life.ts'
import { readerOf } from './reading/read.ts'
import { consultationSentences } from './refusals.ts'
import { formFrom } from './templates.ts'
import type { Answers, Form } from './words.ts'

type As = <T>(act: (work: Work) => Promise<T>, day?: string) => Promise<T>

/** A congress with deputies in one delegation, each able to act on a day. */
export interface TestRoll {
  readonly congressId: number
  readonly deputies: readonly string[]
  readonly clerk: As
  readonly deputy: (at: number) => As
}

const firstDay = '2026-03-02'
const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

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
  created_at: noon(firstDay),
} as const

/** @param congressId another for each congress of a file */
export async function testRoll(house: House, count: number, congressId = 1): Promise<TestRoll> {
  await testCongress(house, { congressId })
  const delegation = newId()
  const deputies = Array.from({ length: count }, () => newId())
  await house.write(congressId, async (tx) => {
    const row = { congress_id: congressId, id: delegation, name: '第一代表团', kind: 'delegation' }
    await tx.insertInto('deputies.delegation').values(row).execute()
    const rows = deputies.map((id, index) => ({
      ...everyDeputy,
      congress_id: congressId,
      id,
      name: `代表${index + 1}`,
      name_key: `代表${index + 1}`,
      delegation_id: delegation,
      certificate: String(index + 1),
    }))
    await tx.insertInto('deputies.deputy').values(rows).execute()
  })
  const as =
    (caller: ReturnType<typeof testCaller>): As =>
    (act, day = firstDay) =>
      workIn(house, { congressId, caller: { ...caller, accountId: newId() }, at: noon(day) }, act)
  return {
    congressId,
    deputies,
    clerk: as(testCaller(congressId, ['staff'])),
    deputy: (at) => as(testCaller(congressId, ['deputy'], { deputyId: deputies[at] ?? null })),
  }
}

const names = namesIn(consultationLives)
const sentences = { ...docketSentences(consultationLives), ...consultationSentences }
/** A consultation's page, as the caller of an act sees it. */
export const pageOf = (id: string) => (work: Work) => readerOf(names, sentences)(work, id)

/** Asks all of them at once, until 2026-03-10. */
export async function testConsultation(
  { clerk, deputies }: TestRoll,
  { form = formFrom('prior-opinion', { named: false }), sourceId }: { form?: Form; sourceId?: string } = {},
): Promise<string> {
  const id = newId()
  await clerk((work) =>
    openConsultation(work, {
      id,
      title: '拓宽东街的决定（草案）',
      background: { background: '东街拥堵。' },
      form,
      addressees: deputies.map((deputy) => ({ kind: 'deputy', id: deputy })),
      closesOn: '2026-03-10',
      opened: true,
      ...(sourceId && { sourceId }),
    }),
  )
  return id
}

/** One of them gives an opinion, as from her page. */
export const giveAs = async (
  roll: TestRoll,
  at: number,
  { id, answers, day }: { id: string; answers: Answers; day?: string },
) => {
  const { mine } = await roll.deputy(at)(pageOf(id), day)
  if (!mine) throw new Error('not asked')
  return roll.deputy(at)((work) => give(work, { id: mine.id, version: mine.version, answers }), day)
}
