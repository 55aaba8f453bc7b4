import { NotFound } from '../../platform/http/errors.ts'
import type { Readers } from '../../platform/files/index.ts'
import { opinionLife } from './life.ts'
import { isOfOrgan, opinionOf } from './queries.ts'

/** Photos and voice: whoever may see the opinion; an organ only once somebody of ours has looked at them and sent them along. */
export const opinionReaders: Readers = {
  [opinionLife.kind]: (work, id) =>
    opinionOf(work, id).then(
      ({ files_to_organ }) => files_to_organ || !isOfOrgan(work.caller),
      (error: unknown) => {
        if (error instanceof NotFound) return false
        throw error
      },
    ),
}
