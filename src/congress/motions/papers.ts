import { dayInShanghai } from '../../law/day.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { PaperFound, PapersOfKind } from '../drafting/index.ts'
import { sessionFrom } from '../organs/index.ts'
import { motionLife } from './life.ts'
import { motionOf } from './move.ts'
import { undecided, unsubmitted } from './words.ts'
import { paperTextOf } from './writing/paper-text.ts'
import { nameTakenBack } from './writing/take-back.ts'

async function find(work: Work, id: string): Promise<PaperFound | null> {
  try {
    const motion = await motionOf(work, id)
    const { title, state, lead_deputy_id: leadDeputyId } = motion
    return { title, state, leadDeputyId, text: paperTextOf(motion) }
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** The last day on which names are taken under a draft: the day of the cut-off of the session it would be moved at. */
async function cutOff(work: Work, id: string): Promise<string | null> {
  if ((await motionOf(work, id)).state !== 'draft') return null
  const session = await sessionFrom(work.tx, work.congressId, work.today)
  return session?.motionsUntil ? dayInShanghai(session.motionsUntil) : null
}

/** What the room of drafting asks of motions. */
export const motionPapers: PapersOfKind = {
  life: motionLife,
  lead: 'lead-deputy',
  writing: unsubmitted,
  beforeHandOver: [...unsubmitted, ...undecided],
  find,
  cutOff,
  nameTakenBack,
}
