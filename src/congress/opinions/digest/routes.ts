import type { Catalogue } from '../../../platform/http/sentences.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { check, make, send, sendBack, submit, write } from './make.ts'
import { digestReaderOf, list, noteRead } from './read.ts'

export const digestRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = digestReaderOf(names, sentences)
  return [
    route(contract.listDigests, (work) => list(work)),
    route(contract.readDigest, (work, { params }) => read(work, params.id)),
    route(contract.makeDigest, (work, { params, body }) => make(work, { ...params, ...body })),
    route(contract.writeDigest, (work, { params, body }) => write(work, { ...params, ...body })),
    route(contract.submitDigest, (work, { params, body }) => submit(work, { ...params, ...body })),
    route(contract.checkDigest, (work, { params, body }) => check(work, { ...params, ...body })),
    route(contract.sendBackDigest, (work, { params, body }) => sendBack(work, { ...params, ...body })),
    route(contract.sendDigest, (work, { params, body }) => send(work, { ...params, ...body })),
    route(contract.noteDigestRead, (work, { params }) => noteRead(work, params.id)),
  ]
}
