import type { Article } from '../../../law/article.ts'
import type { Level } from '../../../law/level.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { askedBefore, examined, filedOnly, inTime, listed } from '../bases.ts'
import { texts, type Body, type Text, type Track } from '../words.ts'

/** What a matter of each track must say before it can be brought. */
export const textsAsked = (track: Track): readonly Text[] => (track === 'to-file' ? ['proposal'] : texts)

interface Brought {
  readonly track: Track
  readonly texts: Readonly<Record<Text, string>>
  /** The papers its line of the list asks for, by name, and those attached. */
  readonly asked: readonly string[]
  readonly attached: readonly string[]
  /** The line of the list it was begun under is no longer in use. */
  readonly lineEnded: boolean
}

/** A major matter is brought with all that its line of the list asks for; whatever is missing is said at once. */
export function mayBeBrought({ track, texts: written, asked, attached, lineEnded }: Brought): Ruling {
  if (lineEnded) return refuse(listed, 'line-ended')
  const unwritten = textsAsked(track).filter((text) => !written[text].trim())
  const missing = asked.filter((paper) => !attached.includes(paper))
  return unwritten.length + missing.length === 0
    ? permit(listed)
    : refuse(listed, 'papers-missing', { unwritten: unwritten.join(), missing: missing.join('、') })
}

export interface Power {
  readonly body: Body
  readonly under: Article
}

/**
 * Who decides a major matter, and under which article. OL 11(3): the congress from county level up; OL 50(4): its
 * standing committee; OL 12(3): the congress of a township. What is only to be heard its organ decides, having asked.
 */
export function whoDecides({ level, track }: { level: Level; track: Track }): readonly Power[] {
  if (track === 'to-hear') return [{ body: 'organ', under: askedBefore }]
  if (track === 'to-file') return [{ body: 'organ', under: filedOnly }]
  if (level === 'township') return [{ body: 'congress', under: OrganicLaw('12(3)') }]
  return [
    { body: 'congress', under: OrganicLaw('11(3)') },
    { body: 'standing-committee', under: OrganicLaw('50(4)') },
  ]
}

/** Whether it lies within the powers of this body to decide it (权限核对). */
export function liesWithinPowerOf({ level, track, body }: { level: Level; track: Track; body: Body }): Ruling {
  const powers = whoDecides({ level, track })
  const found = powers.find((power) => power.body === body)
  return found ? permit(found.under) : refuse(powers[0]?.under ?? listed, 'not-in-its-power', { body, level })
}

/** The act by which the office takes in a matter of each track. */
export const takenInBy = { 'to-decide': 'accept', 'to-hear': 'accept-to-hear', 'to-file': 'file' } as const

/** A matter goes the way its line of the list names, and no other. */
export const goesThisWay = ({ track, act }: { track: Track; act: string }): Ruling =>
  takenInBy[track] === act ? permit(listed) : refuse(listed, 'goes-another-way', { track })

/** The day by which it is decided is counted by the congress's own rule; another one gives its reason, and lies ahead. */
export function mayBeDueOn({
  decideBy,
  usual,
  today,
  reason,
}: Record<'decideBy' | 'usual' | 'today' | 'reason', string>) {
  if (decideBy <= today) return refuse(inTime, 'decide-by-past', { decideBy })
  return decideBy === usual || reason.trim() ? permit(inTime) : refuse(inTime, 'other-day-unexplained', { usual })
}

/** What is returned says everything that is missing, so that it comes back once. */
export const mayReturn = ({ missing }: { missing: string }): Ruling =>
  missing.trim() ? permit(examined) : refuse(examined, 'missing-unsaid')

/** A paper is attached under the name the list gives it, or one of its own; no more than thirty. */
export const mostPapers = 30
export const mayAttachOneMore = ({ attached }: { attached: number }): Ruling =>
  attached < mostPapers ? permit(listed) : refuse(listed, 'too-many-papers', { most: mostPapers })
