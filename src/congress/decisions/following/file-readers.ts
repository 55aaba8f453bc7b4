import type { Readers } from '../../../platform/files/index.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { checkOf } from './give.ts'
import { followCheckLife } from './life.ts'

const sees = (work: Work, id: string): Promise<boolean> =>
  checkOf(work, id).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false
      throw error
    },
  )

/** Who reads the photographs of a check card: whoever may see the decision. */
export const followCheckReaders: Readers = { [followCheckLife.kind]: sees }
