import { NotFound } from '../../platform/http/errors.ts'
import type { Readers } from '../../platform/files/index.ts'
import { inquiryLife } from './life.ts'
import { inquiryOf } from './queries.ts'

/** Who reads what was sent beside a question or an answer: whoever may see the inquiry. */
export const inquiryReaders: Readers = {
  [inquiryLife.kind]: (work, id) =>
    inquiryOf(work, id).then(
      () => true,
      (error: unknown) => {
        if (error instanceof NotFound) return false
        throw error
      },
    ),
}
