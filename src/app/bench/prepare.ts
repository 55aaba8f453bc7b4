import { openHouse } from '../../platform/database/house.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { hashPassword, openAccount } from '../../platform/identity/index.ts'
import { testPeople, type TestPeople } from '../../congress/suggestions/testing.ts'
import { identitySettings } from '../rooms.ts'
import { generate } from './generate.ts'

const password = 'bench-orchard-7391'
export const benchAccounts = { clerk: 'bench-clerk', deputy: 'bench-deputy', organ: 'bench-organ', password } as const

/** A congress with so many papers and an account for each role the bench plays. */
export async function prepare(url: string, count: number): Promise<TestPeople> {
  await migrate(url)
  const house = openHouse(url, { max: 4 })
  try {
    const people = await testPeople(house)
    const { congressId, deputies, organs } = people
    const passwordHash = await hashPassword(password)
    const open = (username: string, role: string, tie: { deputyId?: string; organId?: string }) =>
      house.write(congressId, (tx) =>
        openAccount({ tx, congressId, now: new Date(), caller: null }, identitySettings(null), {
          username,
          name: username,
          roles: [{ role, ...tie }],
          passwordHash,
          mustChange: false,
        }),
      )
    await open(benchAccounts.clerk, 'staff', {})
    await open(benchAccounts.deputy, 'deputy', { deputyId: deputies.li })
    await open(benchAccounts.organ, 'organ-handler', { organId: organs.water })
    await generate(url, { congressId, count, organId: organs.water, deputyId: deputies.li })
    return people
  } finally {
    await house.close()
  }
}
