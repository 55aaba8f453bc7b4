import { importDeputies, deputyByName } from '../congress/deputies/index.ts'
import { beginCadence } from '../congress/docket/index.ts'
import { usualCadences } from '../congress/docket/words.ts'
import { found, importOrgans, organByName, type Founding } from '../congress/organs/index.ts'
import { importSuggestions } from '../congress/suggestions/index.ts'
import { addDays } from '../law/day.ts'
import type { House } from '../platform/database/house.ts'
import type { Work } from '../platform/http/route.ts'
import { hashPassword, openAccount } from '../platform/identity/index.ts'
import { identitySettings } from './rooms.ts'
import { playDecisions } from './demonstration-decisions.ts'
import { playMotions, type SeedMotions } from './demonstration-motions.ts'
import { playOpinions } from './demonstration-opinions.ts'
import { playOutreach } from './demonstration-outreach.ts'
import { playStories, type SeedStory } from './demonstration-story.ts'
import { playStations } from './demonstration-people.ts'
import { round } from './round.ts'
import { say } from './say.ts'
import { seedAccounts, seedFile, seedJson, type SeedAccount } from './seeds.ts'
import { runAs, systemCaller } from './system.ts'

export const demonstrationPassword = 'lianxin-demo-2026'

type Place = 'county' | 'township'

const clerk = (congressId: number) => systemCaller(congressId, ['staff'])

interface Outcome {
  readonly done: boolean
  readonly problems: readonly { row: number; cell: string; value: string; message: { zh: string } }[]
}

/** The demonstration comes through the users' own import; a row that does not fit stops it with its cell. */
function insistDone(file: string, { done, problems }: Outcome): void {
  const [first] = problems
  if (!done) throw new Error(`${file}: ${first ? `${first.cell} ${first.value} ${first.message.zh}` : 'not imported'}`)
}

async function fill(work: Work, place: Place): Promise<void> {
  const file = async (name: string) => ({
    fileName: name,
    content: (await seedFile(`${place}/${name}`)).toString('base64'),
    confirm: true,
  })
  insistDone('organs.csv', await importOrgans(work, await file('organs.csv')))
  insistDone('deputies.csv', await importDeputies(work, { ...(await file('deputies.csv')), createAreas: true }))
  insistDone(
    'suggestions.jsonl',
    await importSuggestions(work, { ...(await file('suggestions.jsonl')), createOrgans: false }),
  )
}

/** The chair and the clerk of a place, as its accounts name them. */
const castOf = (accounts: readonly SeedAccount[], place: Place) => {
  const nameOf = (role: string) => accounts.find((each) => each.congress === place && each.role === role)?.name ?? ''
  return { chair: nameOf('chair'), clerk: nameOf('staff') }
}

async function openSeedAccount(work: Work, account: SeedAccount, passwordHash: string): Promise<void> {
  const { tx, congressId } = work
  const deputyId = account.deputy ? await deputyByName(tx, congressId, account.deputy) : null
  const organId = account.organ ? await organByName(tx, congressId, account.organ) : null
  const { username, name, role } = account
  await openAccount({ ...work, caller: null }, identitySettings(null), {
    username,
    name,
    roles: [{ role, deputyId, organId }],
    passwordHash,
    mustChange: false,
  })
}

/** The usual cadences, each with the first day that is still to come. */
async function beginUsual(work: Work): Promise<void> {
  const firsts: Record<string, string> = {
    hearing: addDays(work.today, 12),
    'site-visit': addDays(work.today, 32),
    bulletin: addDays(work.today, 10),
    report: addDays(work.today, 60),
  }
  for (const { key, ...usual } of usualCadences)
    await beginCadence(work, {
      ...usual,
      firstDue: firsts[key] ?? addDays(work.today, 60),
      organiser: { kind: 'role', id: 'staff' },
    })
}

/** Loads the made-up county and its township, whole or not at all per congress. */
export async function loadDemonstration(house: House, now: Date = new Date()): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  const accounts = await seedAccounts()
  for (const place of ['county', 'township'] as const) {
    say(`正在载入演示数据… loading the demonstration: ${place}`)
    const founding = await seedJson<Founding>(`${place}/congress.json`)
    await runAs(house, { congressId: 0, now }, async (unbound) => {
      const congressId = await found(unbound, founding)
      const work = { ...unbound, congressId, caller: clerk(congressId) }
      await fill(work, place)
      for (const account of accounts.filter(({ congress }) => congress === place))
        await openSeedAccount(work, account, passwordHash)
      await playMotions(work, castOf(accounts, place), await seedJson<SeedMotions>(`${place}/motions.json`))
      if (place === 'county') {
        await playStories(work, await seedJson<SeedStory[]>('county/stories.json'))
        await playDecisions(work)
        await playStations(work, castOf(accounts, place).clerk)
        await playOpinions(work)
        await playOutreach(work)
      }
      await beginUsual(work)
    })
  }
  await round(house, now)
}
