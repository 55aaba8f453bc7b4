import type { FastifyError, FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Bilingual } from '../../law/bilingual.ts'
import { problem, problemOf } from './problem.ts'
import { fixed, issueSentence, type Catalogue } from './sentences.ts'

/** Not of the form the contract gives: every issue by its path. */
export class InvalidRequest extends Error {
  readonly part: string
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(part: string, issues: readonly z.core.$ZodIssue[]) {
    super('invalid')
    this.part = part
    this.issues = issues
  }
}

const ofFastify: Record<string, { status: number; code: string; detail: Bilingual } | undefined> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'too-large', detail: fixed.tooLarge },
  FST_REQ_FILE_TOO_LARGE: { status: 413, code: 'too-large', detail: fixed.tooLarge },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'malformed', detail: fixed.malformed },
}

const ofStatus = (error: FastifyError): { status: number; code: string; detail: Bilingual } | undefined => {
  if (error.statusCode === 429) return { status: 429, code: 'too-many', detail: fixed.tooMany }
  if (error.statusCode && error.statusCode < 500)
    return { status: error.statusCode, code: 'malformed', detail: fixed.malformed }
  return undefined
}

/** The edge: the only place that catches. What is no refusal is a fault; its details go to the log, not out. */
export function answerErrors(server: FastifyInstance, catalogue: Catalogue): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { language } = request
    const send = (body: { status: number }) =>
      reply.status(body.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body))
    if (error instanceof InvalidRequest) {
      const issues = error.issues.map((issue) => ({
        path: [error.part, ...issue.path].join('.'),
        message: issueSentence(issue)[language],
      }))
      return send(problem({ status: 400, code: 'invalid', detail: fixed.invalid, members: { issues } }, language))
    }
    const known = problemOf(error, language, catalogue)
    if (known) return send(known)
    const said = ofFastify[error.code] ?? ofStatus(error)
    if (said) return send(problem(said, language))
    request.log.error({ err: error }, 'fault')
    if (process.env['LIANXIN_SHOW_FAULTS']) console.error(error)
    return send(
      problem({ status: 500, code: 'fault', detail: fixed.fault, members: { reference: request.id } }, language),
    )
  })
  server.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .type('application/problem+json; charset=utf-8')
      .send(
        JSON.stringify(problem({ status: 404, code: 'no-such-place', detail: fixed.noSuchPlace }, request.language)),
      ),
  )
}
