import { hash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Tx } from '../../database/house.ts'
import { NotFound } from '../../http/errors.ts'
import type { Work } from '../../http/route.ts'
import { record } from '../../record/record.ts'
import { accountForUpdate } from '../accounts/queries.ts'
import { noteAndInsist } from '../attempts.ts'
import { keepSoFar } from '../enter.ts'
import { meOf, type Me } from '../me.ts'
import type { OidcClient, Vouched } from './client.ts'
import type { KnownAccount } from '../queries.ts'
import { mayBeManaged } from '../accounts/rules.ts'
import type { IdentitySettings } from '../settings.ts'
import { enter } from '../sign-in.ts'
import { ground } from '../words.ts'

/** A walk to the provider may take this long. */
const patience = 10 * 60_000

const secret = (): string => randomBytes(32).toString('base64url')

/** The state travels through the provider, the ticket stays in the browser that began: only both together are known. */
const walkHash = (state: string, ticket: string): Buffer => hash('sha256', `${state} ${ticket}`, 'buffer')

function offered({ oidc }: IdentitySettings): OidcClient {
  insist(oidc ? permit(ground.singleSignOn) : refuse(ground.singleSignOn, 'single-sign-on-not-offered'))
  return oidc as OidcClient
}

const confirmed = <T>(found: T | null | undefined): T => {
  insist(found ? permit(ground.singleSignOn) : refuse(ground.singleSignOn, 'single-sign-on-not-confirmed'))
  return found as T
}

/** Begins a walk to the provider: the desk keeps `ticket` for itself and sends the browser to `location`. */
async function begin({ tx, now }: Work, oidc: OidcClient, linking: string | null) {
  const expected = { state: secret(), nonce: secret(), verifier: secret() }
  const location = await oidc.authorizationUrl(expected)
  const ticket = secret()
  await sql`select identity.remember_login(${walkHash(expected.state, ticket)}, ${expected.nonce},
    ${expected.verifier}, ${linking}, ${now.toISOString()})`.execute(tx)
  return { location, ticket }
}

/** Goes to sign in with the identity provider (统一身份认证登录). */
export const startOidc = (work: Work, settings: IdentitySettings) => begin(work, offered(settings), null)

/** A signed-in person goes to link the provider's identity to the own account (关联). */
export const startOidcLink = (work: Work, settings: IdentitySettings) =>
  begin(work, offered(settings), work.caller.accountId)

export interface OidcAnswer {
  readonly ticket: string
  /** The provider's query parameters as they came: code, state, iss, error. */
  readonly answer: Readonly<Record<string, string>>
}

/** Takes the walk out of the book, so that it serves once, and asks the provider whom it vouches for. */
async function vouched(
  { tx, now, congressId }: Work,
  oidc: OidcClient,
  { ticket, answer }: OidcAnswer,
  by: string | null,
) {
  const { state = '' } = answer
  const notBefore = new Date(now.getTime() - patience).toISOString()
  const { rows } = await sql<{ nonce: string; verifier: string; link_account_id: string | null }>`
    select * from identity.take_login(${walkHash(state, ticket)}, ${notBefore})`.execute(tx)
  await keepSoFar(tx, congressId)
  const walk = confirmed(rows[0])
  confirmed(walk.link_account_id === by)
  return confirmed(await oidc.vouchedFor(new URLSearchParams(answer), { state, ...walk }))
}

async function accountOf(work: Work, { issuer, subject }: Vouched): Promise<KnownAccount> {
  const { tx, congressId } = work
  const { rows } = await sql<KnownAccount>`select account_id as "accountId", name, username,
    home_congress_id as "homeCongressId" from identity.account_of_identity(${issuer}, ${subject})`.execute(tx)
  const [account] = rows
  const ruling = account ? permit(ground.singleSignOn) : refuse(ground.singleSignOn, 'single-sign-on-not-linked')
  const username = account?.username ?? `${issuer} ${subject}`
  await noteAndInsist(work, { username, ruling, congressId, success: 'signed-in' })
  return account as KnownAccount
}

/** Back from the provider: signs in the account its subject is linked to, and no other, whatever name it claims. */
export async function finishOidc(work: Work, settings: IdentitySettings, came: OidcAnswer): Promise<Me> {
  const who = await vouched(work, offered(settings), came, null)
  const account = await accountOf(work, who)
  return meOf(work.tx, settings, await enter(work, settings, { account, method: 'oidc' }))
}

async function link({ tx, now, congressId, caller }: Work, accountId: string, { issuer, subject }: Vouched) {
  const { rows } = await sql<{ linked: boolean }>`select identity.link_identity(
    ${issuer}, ${subject}, ${accountId}, ${now.toISOString()}) as linked`.execute(tx)
  insist(rows[0]?.linked ? permit(ground.singleSignOn) : refuse(ground.singleSignOn, 'single-sign-on-linked-elsewhere'))
  await record(
    { tx, congressId, now },
    {
      name: 'account.identity-linked',
      subject: { kind: 'account', id: accountId },
      actor: caller,
      under: ground.singleSignOn,
      facts: { issuer, subject },
    },
  )
}

/** Back from the provider: links its subject to one's own account. */
export async function finishOidcLink(
  work: Work,
  settings: IdentitySettings,
  came: OidcAnswer,
): Promise<{ linked: true }> {
  await link(work, work.caller.accountId, await vouched(work, offered(settings), came, work.caller.accountId))
  return { linked: true }
}

const unlink = (tx: Tx, issuer: string, accountId: string) =>
  sql`select identity.unlink_identity(${issuer}, ${accountId})`.execute(tx)

/** The security administrator sets (or with null takes away) the provider's subject of an account. */
export async function setOidcSubject(
  work: Work,
  settings: IdentitySettings,
  { accountId, subject }: { accountId: string; subject: string | null },
): Promise<{ linked: boolean }> {
  const { tx, caller, congressId, now } = work
  const { issuer } = offered(settings)
  const account = await accountForUpdate(tx, accountId)
  if (!account) throw new NotFound('account')
  insist(mayBeManaged(account, { accountId: caller.accountId, congressId }))
  await unlink(tx, issuer, accountId)
  if (subject !== null) await link(work, accountId, { issuer, subject })
  else
    await record(
      { tx, congressId, now },
      {
        name: 'account.identity-unlinked',
        subject: { kind: 'account', id: accountId },
        actor: caller,
        under: ground.singleSignOn,
        facts: { issuer },
      },
    )
  return { linked: subject !== null }
}
