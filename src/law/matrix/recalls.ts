import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { ElectionLaw } from '../election-law.ts'
import { isAtLeast, isMoreThanHalf, least, leastAboveHalf } from '../fractions.ts'
import { isDirectlyElected } from '../level.ts'
import { permit, refuse } from '../ruling.ts'
import { enough } from './motions.ts'

/** Voters ask the county's standing committee to recall the deputy they elected: thirty in a township, fifty in a county. */
export function mayVotersRequestRecall({ level, voters }: { level: Level; voters: number }) {
  const article = ElectionLaw('50.1')
  if (!isDirectlyElected(level)) return refuse(article, 'elected-by-a-congress', { level })
  return enough(article, voters, { township: 30, county: 50 }[level])
}

type RecallMovers =
  | { readonly by: 'presidium' | 'council-of-chairpersons' }
  | { readonly by: 'deputies' | 'members'; readonly signatories: number; readonly all: number }

/**
 * Recall of a deputy elected by a congress, moved there: in session by presidium or one tenth of its deputies,
 * between sessions by council of chairpersons or one fifth of its standing committee. `level` is the deputy's own.
 */
export function mayMoveRecall(
  level: Level,
  inSession: boolean,
  movers: RecallMovers,
): Ruling<'elected-by-voters' | 'not-a-mover' | 'too-few-signatories'> {
  const article = ElectionLaw('51.1')
  if (isDirectlyElected(level)) return refuse(ElectionLaw('50.1'), 'elected-by-voters', { level })
  const [organ, people, share] = inSession
    ? (['presidium', 'deputies', '1/10'] as const)
    : (['council-of-chairpersons', 'members', '1/5'] as const)
  if (movers.by === organ) return permit(article)
  if (movers.by !== people) return refuse(article, 'not-a-mover', { by: movers.by, inSession })
  const { signatories: have, all: of } = movers
  return isAtLeast(have, share, of)
    ? permit(article)
    : refuse(article, 'too-few-signatories', { needed: least(share, of), have, of, share })
}

/** A recall passes with more than half: of all voters of the constituency, of all deputies, or of all members. */
export function recallPasses(level: Level, votes: number, all: number): Ruling<'no-majority'> {
  const article = isDirectlyElected(level) ? ElectionLaw('53.1') : ElectionLaw('53.2')
  return isMoreThanHalf(votes, all)
    ? permit(article)
    : refuse(article, 'no-majority', { needed: leastAboveHalf(all), have: votes, of: all })
}
