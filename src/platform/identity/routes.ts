import { route, type Route } from '../http/route.ts'
import * as admin from './accounts/contract.ts'
import * as accounts from './accounts/accounts.ts'
import { changePassword } from './password/change-password.ts'
import * as asked from './contract.ts'
import { meOf } from './me.ts'
import * as oidc from './oidc/oidc.ts'
import * as factor from './second-factor/second-factor.ts'
import * as sessions from './sessions.ts'
import type { IdentitySettings } from './settings.ts'
import { chooseCongress, signIn } from './sign-in.ts'

const ofOneself = (settings: IdentitySettings): Route[] => [
  route(asked.signIn, (work, { body }) => signIn(work, settings, body)),
  route(asked.signOut, (work) => sessions.signOut(work)),
  route(asked.readMe, async ({ tx, caller }) => ({ me: caller ? await meOf(tx, settings, caller) : null })),
  route(asked.readSignInOptions, async () => ({ singleSignOn: settings.oidc && { name: settings.oidc.name } })),
  route(asked.chooseCongress, (work, { body }) => chooseCongress(work, settings, body.congressId)),
  route(asked.changePassword, (work, { body }) => changePassword(work, settings, body)),
  route(asked.beginSecondFactor, (work, { body }) => factor.beginSecondFactor(work, body)),
  route(asked.confirmSecondFactor, (work, { body }) => factor.confirmSecondFactor(work, settings, body)),
  route(asked.passSecondFactor, (work, { body }) => factor.passSecondFactor(work, settings, body)),
  route(asked.listMySessions, (work) => sessions.listMySessions(work)),
  route(asked.endSession, (work, { params }) => sessions.endSession(work, params.sessionId)),
  route(asked.endOtherSessions, (work) => sessions.endOtherSessions(work)),
  route(asked.startOidc, (work) => oidc.startOidc(work, settings)),
  route(asked.finishOidc, (work, { body }) => oidc.finishOidc(work, settings, body)),
  route(asked.startOidcLink, (work) => oidc.startOidcLink(work, settings)),
  route(asked.finishOidcLink, (work, { body }) => oidc.finishOidcLink(work, settings, body)),
]

const ofAccounts = (settings: IdentitySettings): Route[] => [
  route(admin.listAccounts, (work, { query }) => accounts.listAccounts(work, query)),
  route(admin.listSignInAttempts, (work, { query }) => accounts.listSignInAttempts(work, query)),
  route(admin.issueAccount, (work, { body }) => accounts.issueAccount(work, settings, body)),
  route(admin.admitAccount, (work, { body }) => accounts.admitAccount(work, settings, body)),
  route(admin.setAccountRoles, (work, { params, body }) =>
    accounts.setAccountRoles(work, settings, { ...params, ...body }),
  ),
  route(admin.foreseeEnd, (work, { params }) => accounts.foreseeEnd(work, settings, params.accountId)),
  route(admin.endAccount, (work, { params }) => accounts.endAccount(work, settings, params.accountId)),
  route(admin.unlockAccount, (work, { params }) => accounts.unlockAccount(work, params.accountId)),
  route(admin.resetPassword, (work, { params, body }) => accounts.resetPassword(work, { ...params, ...body })),
  route(admin.setOidcSubject, (work, { params, body }) => oidc.setOidcSubject(work, settings, { ...params, ...body })),
]

/** Every endpoint of this room, wired to what the house around it knows. */
export const identityRoutes = (settings: IdentitySettings): Route[] => [...ofOneself(settings), ...ofAccounts(settings)]
