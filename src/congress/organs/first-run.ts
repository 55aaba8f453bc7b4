import type { z } from 'zod'
import { practice } from '../../law/article.ts'
import { allOf, insist, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { route, type Route, type Work } from '../../platform/http/route.ts'
import { administrators, issueAccount, type IdentitySettings } from '../../platform/identity/index.ts'
import { readFirstRun, setUp } from './contract.ts'
import { allCongresses, found, lockFounding } from './found.ts'

type Asked = z.output<NonNullable<typeof setUp.body>>

const separated = practice('系统、安全、审计三员分立', 'system, security and audit administrators are three people')

const byWhoever = practice('初次设立由安装本系统的人完成，只做一次', 'whoever installs the system sets it up, once')

/** The first set-up happens once, by whoever stands at the machine, and names all three administrators. */
export function mayBeSetUp(facts: { congresses: number; keyMatches: boolean; roles: readonly string[] }): Ruling {
  return allOf(
    facts.congresses === 0 ? permit(byWhoever) : refuse(byWhoever, 'already-set-up'),
    facts.keyMatches ? permit(byWhoever) : refuse(byWhoever, 'wrong-setup-key'),
    administrators.every((role) => facts.roles.includes(role))
      ? permit(separated)
      : refuse(separated, 'administrators-missing'),
    facts.roles.includes('staff') ? permit(byWhoever) : refuse(byWhoever, 'staff-missing'),
  )
}

async function setUpFirst(work: Work, settings: IdentitySettings, setupKey: string | null, asked: Asked) {
  await lockFounding(work.tx)
  const congresses = (await allCongresses(work.tx)).length
  const roles = asked.accounts.map(({ role }) => role)
  insist(mayBeSetUp({ congresses, keyMatches: setupKey !== null && asked.key === setupKey, roles }))
  const nobody = { ...work, caller: null as never }
  const congressId = await found(nobody, asked)
  const issued = []
  for (const { username, name, role } of asked.accounts) {
    const { account, password } = await issueAccount({ ...nobody, congressId }, settings, {
      username,
      name,
      roles: [{ role }],
    })
    issued.push({ username: account.username, name, role, password })
  }
  return { congressId, issued }
}

/** @param setupKey printed where the program was started; null once a congress exists */
export const firstRunRoutes = (settings: IdentitySettings, setupKey: string | null): Route[] => [
  route(readFirstRun, async ({ tx }) => ({ empty: (await allCongresses(tx)).length === 0 })),
  route(setUp, (work, { body }) => setUpFirst(work, settings, setupKey, body)),
]
