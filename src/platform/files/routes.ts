import { route, type Route } from '../http/route.ts'
import * as contract from './contract.ts'
import { keepFile } from './keep.ts'
import { readerOf, type Readers } from './read.ts'

/** The endpoints of files. @param readers who may read what is attached to what */
export const fileRoutes = (readers: Readers): Route[] => {
  const read = readerOf(readers)
  return [
    route(contract.uploadFile, (work, { params, query, body }) => keepFile(work, { ...params, ...query, bytes: body })),
    route(contract.readFile, (work, { params }) => read(work, params.id)),
  ]
}
