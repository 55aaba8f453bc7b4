import * as provider from 'openid-client'

/** Where people are signed in elsewhere, from the environment. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Address of the desk's page `/sign-in/return`, as registered with the provider. */
  readonly redirectUri: string
  /** What the provider is called on the sign-in page. */
  readonly name: string
}

/** What the provider vouched for. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
}

/** What must come back unchanged for an answer to be believed. */
export interface Expected {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The one identity provider of an installation. */
export interface OidcClient {
  readonly name: string
  readonly issuer: string
  /** Where to send the browser: authorization code with PKCE (S256), state and nonce. */
  authorizationUrl(expected: Expected): Promise<string>
  /** Exchanges the code in the provider's answer; null when the provider or any of the checks says no. */
  vouchedFor(answer: URLSearchParams, expected: Expected): Promise<Vouched | null>
}

/** LIANXIN_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _REDIRECT_URI, _NAME; null when no issuer is set. @throws on a half setting */
export function oidcSettings(environment: Readonly<Record<string, string | undefined>>): OidcSettings | null {
  const of = (name: string): string => environment[`LIANXIN_OIDC_${name}`] ?? ''
  const settings = {
    issuer: of('ISSUER'),
    clientId: of('CLIENT_ID'),
    clientSecret: of('CLIENT_SECRET'),
    redirectUri: of('REDIRECT_URI'),
    name: of('NAME') || '统一身份认证 / Single sign-on',
  }
  if (!settings.issuer) return null
  if (!settings.clientId || !settings.clientSecret || !settings.redirectUri)
    throw new Error('LIANXIN_OIDC_ISSUER is set: _CLIENT_ID, _CLIENT_SECRET and _REDIRECT_URI are needed too')
  return settings
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Asks the provider what it offers once; asks again after a failure. Plain HTTP only on this very machine. */
export function openOidcClient(settings: OidcSettings): OidcClient {
  const { issuer, clientId, clientSecret, redirectUri, name } = settings
  const server = new URL(issuer)
  const execute = server.protocol === 'http:' && loopback.has(server.hostname) ? [provider.allowInsecureRequests] : []
  let known: Promise<provider.Configuration> | undefined
  const configuration = (): Promise<provider.Configuration> => {
    known ??= provider
      .discovery(server, clientId, clientSecret, undefined, { execute, timeout: 5 })
      .catch((error: unknown) => {
        known = undefined
        throw error
      })
    return known
  }
  return {
    name,
    issuer,
    async authorizationUrl({ state, nonce, verifier }) {
      const code_challenge = await provider.calculatePKCECodeChallenge(verifier)
      const asked = { redirect_uri: redirectUri, scope: 'openid', state, nonce }
      const pkce = { code_challenge, code_challenge_method: 'S256' }
      return provider.buildAuthorizationUrl(await configuration(), { ...asked, ...pkce }).href
    },
    async vouchedFor(answer, { state, nonce, verifier }) {
      const url = new URL(redirectUri)
      url.search = answer.toString()
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const config = await configuration()
      // The edge of another system: whatever is wrong with its answer means that nobody was vouched for.
      const tokens = await provider.authorizationCodeGrant(config, url, checks).catch(() => null)
      const claims = tokens?.claims()
      return claims ? { issuer: claims.iss, subject: claims.sub } : null
    },
  }
}
