import type { Day } from '../../law/day.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { placesOf } from '../docket/index.ts'
import type { Life } from '../docket/words.ts'
import type { PaperKind, TextPart } from './words.ts'

export type PaperText = Readonly<Record<TextPart, string>>

/** A paper as the room it belongs to tells this one. */
export interface PaperFound {
  readonly title: string
  readonly state: string
  /** Deputy id; null where a source names none. */
  readonly leadDeputyId: string | null
  readonly text: PaperText
}

/**
 * What this room asks of the room a paper belongs to. The app ties the two together, for an earlier room knows no later
 * one.
 */
export interface PapersOfKind {
  readonly life: Life
  /** The party of the life that writes the paper. */
  readonly lead: string
  /** States in which the text may change and names are gathered. */
  readonly writing: readonly string[]
  /** States before it goes to whoever handles it, in which a name may still be taken back. */
  readonly beforeHandOver: readonly string[]
  /** The paper, if the caller may see it. */
  readonly find: (work: Work, id: string) => Promise<PaperFound | null>
  /** The last day for names; null where none is set. */
  readonly cutOff: (work: Work, id: string) => Promise<Day | null>
  /** Told in the same transaction that a name was taken back: a motion with too few left lapses. */
  readonly nameTakenBack?: (work: Work, id: string) => Promise<void>
}

export type Papers = Readonly<Partial<Record<PaperKind, PapersOfKind>>>

/** A paper the caller may see, and how she stands to it. */
export interface Paper extends PaperFound {
  readonly id: string
  readonly kind: PaperKind
  readonly of: PapersOfKind
  /** Whether the caller leads it, or enters it for the deputy who does. */
  readonly leads: boolean
  readonly open: boolean
  readonly handedOver: boolean
}

const kindOf = async ({ tx, congressId }: Work, id: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('docket.matter')
      .select('kind')
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .executeTakeFirst()
  )?.kind

/** The paper, for whoever may see it; for all others it is not there. @throws NotFound */
export const paperIn = (papers: Papers) =>
  async function paper(work: Work, id: string): Promise<Paper> {
    const kind = (await kindOf(work, id)) as PaperKind | undefined
    const of = kind && papers[kind]
    const found = await of?.find(work, id)
    if (!kind || !of || !found) throw new NotFound('paper')
    const leads = (await placesOf(work, of.life, id)).includes(of.lead)
    return {
      ...found,
      id,
      kind,
      of,
      leads,
      open: of.writing.includes(found.state),
      handedOver: !of.beforeHandOver.includes(found.state),
    }
  }
