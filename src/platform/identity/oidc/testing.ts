import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const redirectUri = 'http://127.0.0.1:9/sign-in/return'

/** A real identity provider on loopback where whoever comes is `subject`, without being asked. */
export interface TestProvider {
  readonly issuer: string
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  subject: string
  /** Walks through the provider's pages like a browser until it sends it back; the query it sends. */
  walk(location: string): Promise<Record<string, string>>
  close(): Promise<void>
}

export async function testProvider(): Promise<TestProvider> {
  const http = createServer()
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const client = { clientId: 'lianxin', clientSecret: 'a-secret-between-the-two-of-us' }
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['only-for-tests'] },
    // Whatever name it is given, an account's subject is its id; `admin` shows that names are not believed.
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: 'admin' }) }),
    interactions: { url: (_context, { uid }) => `/yes/${uid}` },
  })
  const self: TestProvider = {
    issuer,
    client,
    subject: 'somebody',
    walk: (location) => walk(location),
    close: async () => {
      http.closeAllConnections()
      await new Promise((closed) => http.close(closed))
    },
  }
  const answer = provider.callback()
  http.on('request', async (request, response) => {
    if (!request.url?.startsWith('/yes/')) return answer(request, response)
    const { params, grantId } = await provider.interactionDetails(request, response)
    const grant =
      (grantId && (await provider.Grant.find(grantId))) ||
      new provider.Grant({ accountId: self.subject, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid')
    const result = { login: { accountId: self.subject }, consent: { grantId: await grant.save() } }
    return provider.interactionFinished(request, response, result)
  })
  return self
}

async function walk(location: string): Promise<Record<string, string>> {
  const jar = new Map<string, string>()
  let next = location
  for (let hops = 0; hops < 12; hops += 1) {
    if (next.startsWith(redirectUri)) return Object.fromEntries(new URL(next).searchParams)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of reply.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const to = reply.headers.get('location')
    if (!to) throw new Error(`the provider stopped at ${next}: ${reply.status} ${await reply.text()}`)
    next = new URL(to, next).href
  }
  throw new Error('the provider goes round in circles')
}
