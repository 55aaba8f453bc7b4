import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AnyEndpoint } from './contract.ts'
import type { Route } from './route.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return json
}

const parametersOf = (schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] => {
  if (!schema) return []
  const json = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }))
}

const problemReply = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const binary = { type: 'string', format: 'binary' }

function operationOf(contract: AnyEndpoint): Json {
  const refusals = contract.refusals?.join(', ')
  return {
    operationId: contract.name,
    summary: `${contract.summary.en} · ${contract.summary.zh}`,
    'x-for': contract.for,
    ...(contract.refusals && { 'x-refusals': contract.refusals }),
    parameters: [...parametersOf(contract.params, 'path'), ...parametersOf(contract.query, 'query')],
    ...(contract.body && {
      requestBody: {
        required: true,
        content:
          contract.takes === 'bytes'
            ? { 'application/octet-stream': { schema: binary } }
            : { 'application/json': { schema: schemaOf(contract.body, 'input') } },
      },
    }),
    responses: {
      200: {
        description: 'OK',
        content:
          contract.gives === 'file'
            ? { '*/*': { schema: binary } }
            : { 'application/json': { schema: schemaOf(contract.reply, 'output') } },
      },
      400: problemReply('Not of the form'),
      ...(contract.for !== 'anyone' && {
        401: problemReply('Not signed in'),
        403: problemReply('Not for this caller'),
      }),
      404: problemReply('Not found'),
      ...(contract.method !== 'GET' && { 409: problemReply('Overtaken by somebody else') }),
      ...(refusals && { 422: problemReply(`Refused by a rule: ${refusals}`) }),
    },
  }
}

/** The OpenAPI 3.1 document, made from the contracts. */
export function openApi(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {}
  for (const { contract } of routes) {
    const path = contract.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) }
  }
  const bilingual = { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Lianxin 连心桥', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lianxin_session' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string' },
            facts: { type: 'object' },
            under: {
              type: 'object',
              properties: { law: bilingual, number: { type: 'string' }, asOf: { type: 'string' }, states: bilingual },
            },
          },
        },
      },
    },
    security: [{ session: [] }],
  }
}

export async function serveDocument(server: FastifyInstance, routes: readonly Route[]): Promise<void> {
  const document = JSON.stringify(openApi(routes))
  server.get('/api/openapi.json', async (_request, reply) => reply.type('application/json').send(document))
}
