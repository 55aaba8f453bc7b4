import { settingsOf } from '../../organs/index.ts'
import { idKey } from '../../../platform/http/keys.ts'
import type { PublicAsked } from '../../../platform/portal/page.ts'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import { signatoriesOf } from '../../drafting/index.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Tx } from '../../../platform/database/house.ts'
import { lineOf, lineRows, type LineRow, type PublicLine } from './line.ts'
import { owedOn, type Owed } from './owed.ts'
import { promisesOf, type PublicPromise } from './promises.ts'
import { extensionsOf, helpersOf, repliesOf, supervisionOf } from './parts.ts'
import type { PublicExtension, PublicReply } from './parts.ts'
import { unsettled } from './words.ts'

/** What everybody reads of one paper whose text may be shown. */
export interface OpenPaper {
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
  readonly coSigners: readonly { readonly id: string; readonly name: string }[]
  /** Organs beside the lead, or each answering for its part. */
  readonly helpers: readonly string[]
  readonly replies: readonly PublicReply[]
  readonly promises: readonly PublicPromise[]
  readonly extensions: readonly PublicExtension[]
  /** What the class of the result means in this congress. */
  readonly classMeans: Bilingual | null
  /** 列入督办 now or before. */
  readonly supervised: boolean
}

export interface PublicPaper {
  readonly line: PublicLine
  readonly owed: readonly Owed[]
  readonly open: OpenPaper | null
}

const row = (asked: PublicAsked, id: string) =>
  lineRows(asked.tx, asked.congressId)
    .select(['suggestion.facts', 'suggestion.analysis', 'suggestion.proposal'])
    .where('suggestion.id', '=', id)
    .executeTakeFirst()

async function openOf(asked: PublicAsked, found: LineRow & { facts: string; analysis: string; proposal: string }) {
  const { tx, congressId } = asked
  const { id, state, resultClass, repliedOn } = found
  const labels = (await settingsOf(tx, congressId)).labels('suggestions.class-labels')
  return {
    facts: withoutPersonalData(found.facts),
    analysis: withoutPersonalData(found.analysis),
    proposal: withoutPersonalData(found.proposal),
    // A page is read inside a transaction, though it may only read.
    coSigners: await signatoriesOf({ tx: tx as Tx, congressId }, id),
    helpers: unsettled.includes(state) ? [] : await helpersOf(asked, id),
    replies: await repliesOf(asked, id),
    promises: await promisesOf(asked, id),
    extensions: await extensionsOf(asked, id),
    classMeans: resultClass !== null && repliedOn !== null ? (labels[resultClass] ?? null) : null,
    supervised: state === 'escalated' || (await supervisionOf(asked, id)),
  }
}

/** One paper as everybody may read it; null where it is none of theirs. */
export async function publicPaper(asked: PublicAsked): Promise<PublicPaper | null> {
  const id = idKey(asked.params['id'])
  const found = id === null ? undefined : await row(asked, id)
  if (!found) return null
  const owed = await owedOn(asked, found.id)
  return {
    line: lineOf(found, asked.today),
    // Of a paper that is not public, not even who handles it.
    owed: found.mayPublish ? owed : owed.map((each) => ({ ...each, organ: '' })),
    open: found.mayPublish ? await openOf(asked, found) : null,
  }
}
