import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { dayInShanghai } from '../../law/day.ts'
import type { Caller } from '../identity/index.ts'
import type { AnyEndpoint, Audience } from './contract.ts'
import { NotForYou } from './errors.ts'
import type { fileReply } from './fields.ts'
import { InvalidRequest } from './answer-errors.ts'
import { sessionCookie, type Door, type Route, type Work } from './route.ts'
import { sendFile } from './send-file.ts'
import { unstorableIn } from './unstorable.ts'
import type { ServerParts } from './server.ts'

/** Lets the caller through, or says why not: 401 before 403, and nothing else before a due change of password. */
export function admit(audience: Audience, caller: Caller | null): void {
  if (audience === 'anyone') return
  if (!caller) throw new NotForYou(401, 'not-signed-in')
  if (caller.mustChangePassword) throw new NotForYou(403, 'password-must-be-changed')
  if (caller.secondFactorPending) throw new NotForYou(403, 'second-factor-needed')
  if (audience === 'signed-in') return
  if (!audience.some((role) => caller.roles.includes(role))) throw new NotForYou(403, 'not-for-you')
}

function parse(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new InvalidRequest(part, parsed.error.issues)
  const path = unstorableIn(parsed.data)
  if (path)
    throw new InvalidRequest(part, [{ code: 'custom', path, message: '', params: { issue: 'control-characters' } }])
  return parsed.data
}

/** Bytes are a body only where the contract takes them. */
const bodyOf = ({ takes }: AnyEndpoint, { body }: FastifyRequest): unknown =>
  body instanceof Uint8Array === (takes === 'bytes') ? (body ?? {}) : {}

const askedOf = (contract: AnyEndpoint, request: FastifyRequest) => ({
  params: parse(contract.params, request.params, 'params'),
  query: parse(contract.query, request.query, 'query'),
  body: parse(contract.body, bodyOf(contract, request), 'body'),
})

/** No congress: whoever is not signed in works in a transaction that sees no congress's rows. */
const nobody = 0

function doorOf(request: FastifyRequest): { door: Door; cookies: [string, string | null, number][] } {
  const cookies: [string, string | null, number][] = []
  const door: Door = {
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    token: request.cookies[sessionCookie] ?? null,
    language: request.language,
    // Kept until the transaction has committed: a cookie must not outlive a rolled-back sign-in.
    setCookie: (name, value, seconds = 0) => void cookies.push([name, value, seconds]),
  }
  return { door, cookies }
}

function setCookies(reply: FastifyReply, secure: boolean, cookies: [string, string | null, number][]): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  for (const [name, value, seconds] of cookies) {
    if (value === null) reply.clearCookie(name, options)
    else reply.setCookie(name, value, seconds ? { ...options, maxAge: seconds } : options)
  }
}

/** Serves one contract: admit, parse, open the transaction, act, check the reply against its own promise. */
export function serve(server: FastifyInstance, { house, clock }: ServerParts, { contract, handle }: Route): void {
  const reading = contract.method === 'GET'
  server.route({
    method: contract.method,
    url: contract.path,
    ...(contract.bodyLimit && { bodyLimit: contract.bodyLimit }),
    // Before the body is read: whoever may not send one costs no memory.
    onRequest: async ({ caller }) => admit(contract.for, caller),
    handler: async (request, reply) => {
      const { caller } = request
      const asked = askedOf(contract, request)
      const now = clock()
      const { door, cookies } = doorOf(request)
      const congressId = caller?.congressId ?? nobody
      // `admit` has made sure of a caller wherever the contract asks for one.
      const work = { caller: caller as Caller, congressId, today: dayInShanghai(now), now, door }
      const within = reading ? house.read : house.write
      const answer = await within(congressId, (tx) => handle({ ...work, tx } satisfies Work, asked))
      setCookies(reply, request.protocol === 'https', cookies)
      const promised = contract.reply.parse(answer)
      if (contract.gives === 'file') return sendFile(request, reply, promised as z.output<typeof fileReply>)
      reply.type('application/json; charset=utf-8').header('cache-control', 'no-store')
      return JSON.stringify(promised)
    },
  })
}
