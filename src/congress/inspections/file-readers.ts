import { NotFound } from '../../platform/http/errors.ts'
import type { Readers } from '../../platform/files/index.ts'
import type { Work } from '../../platform/http/route.ts'
import { observationFiles } from './keep.ts'
import { inspectionLife } from './life.ts'
import { inspectionOf, invitationsTo, isOfIt } from './queries.ts'

const sees = (work: Work, id: string): Promise<boolean> =>
  inspectionOf(work, id).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false
      throw error
    },
  )

/** Papers are for whoever may see the inspection; photos of what was seen for its members and the office. */
export const inspectionReaders: Readers = {
  [inspectionLife.kind]: sees,
  [observationFiles]: async (work, id) => (await sees(work, id)) && isOfIt(work, await invitationsTo(work, id)),
}
