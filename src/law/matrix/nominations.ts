import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { DeputiesLaw } from '../deputies-law.ts'
import { ElectionLaw } from '../election-law.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import { enough } from './motions.ts'

type Nomination = Ruling<'too-few-signatories' | 'presidium-only' | 'no-congress-above' | 'elected-by-voters'>

/** 代表联合提名: deputies jointly nominate for a leading post of their level. Ten in a township, not five. */
export function mayNominateLeader({ level, signatories }: { level: Level; signatories: number }): Nomination {
  if (level === 'national') return refuse(DeputiesLaw('17'), 'presidium-only', { level })
  return enough(OrganicLaw('26.2'), signatories, { township: 10, county: 10, city: 20, province: 30 }[level])
}

/** Ten deputies jointly nominate a deputy to the congress above; a township's deputies elect none. */
export function mayNominateDeputyAbove({ level, signatories }: { level: Level; signatories: number }): Nomination {
  if (level === 'national') return refuse(ElectionLaw('30'), 'no-congress-above', { level })
  if (level === 'township') return refuse(ElectionLaw('3'), 'elected-by-voters', { level })
  return enough(ElectionLaw('30'), signatories, 10)
}

/** Ten voters of a constituency jointly nominate a candidate for county or township deputy. */
export const mayVotersNominate = (signatories: number) => enough(ElectionLaw('30'), signatories, 10)

/** No mover, neither presidium nor any one deputy or voter, nominates more persons than there are seats. */
export function mayNominateSoMany(
  what: 'leaders' | 'deputies',
  { nominated, seats }: { nominated: number; seats: number },
): Ruling<'more-than-seats'> {
  const article = what === 'leaders' ? OrganicLaw('26.3') : ElectionLaw('30')
  return nominated <= seats ? permit(article) : refuse(article, 'more-than-seats', { most: seats, have: nominated })
}
