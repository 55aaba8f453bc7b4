import type { Bilingual } from '../../../law/bilingual.ts'
import type { Reader } from '../../../platform/database/house.ts'
import type { DutyLine } from '../../docket/contract.ts'
import { dutiesOf, matterOf, namesIn } from '../../docket/index.ts'
import { deputyNames } from '../../deputies/index.ts'
import { organsOf } from '../../organs/index.ts'
import { addingRuling, opinionByCode } from '../handling/by-herself.ts'
import { opinionLife } from '../life.ts'
import { attachmentsOf, passingsOf, saidIn, type Opinion } from '../queries.ts'
import { mayWithdraw } from '../rules.ts'
import { reasonOf } from '../said-reason.ts'
import type { State } from '../words.ts'
import { says } from './says.ts'

const names = namesIn([opinionLife])

interface Asked {
  readonly tx: Reader
  readonly congressId: number
  readonly today: string
}

/** What happened on a day, as whoever has the code reads it. */
export interface Happened {
  readonly on: string
  readonly what: Bilingual
  readonly text: string
}

/** An opinion as whoever has its code reads it; who of ours wrote an answer is an organ, a deputy or the station. */
export interface Found {
  readonly code: string
  readonly state: State
  readonly text: string
  readonly files: number
  readonly duty: DutyLine | null
  readonly course: readonly Happened[]
  readonly outcome: { readonly reason: Bilingual | null; readonly words: string } | null
  readonly mayAdd: boolean
  readonly mayWithdraw: boolean
  readonly known: boolean
  readonly legalHelp: boolean
  readonly suggestion: { readonly id: string; readonly replied: boolean } | null
}

const same = (text: string): Bilingual => ({ zh: text, en: text })
const and = (one: Bilingual, other: Bilingual): Bilingual => ({ zh: one.zh + other.zh, en: `${one.en}${other.en}` })

async function courseOf(asked: Asked, opinion: Opinion): Promise<Happened[]> {
  const { tx, congressId } = asked
  const organs = new Map((await organsOf(tx, congressId)).map(({ id, name }) => [id, name]))
  const deputies = await deputyNames(tx, congressId, opinion.deputy_id ? [opinion.deputy_id] : [])
  const deputy = deputies.get(opinion.deputy_id ?? '')
  const answerer = (organId: string | null): Bilingual =>
    organId ? same(organs.get(organId) ?? '') : deputy ? same(deputy) : says.station
  const gone = (await passingsOf(asked as never, opinion.id)).flatMap(({ to_organ_id, moved_on, id }) =>
    to_organ_id ? [{ id, on: moved_on, what: and(says.handedTo, same(organs.get(to_organ_id) ?? '')), text: '' }] : [],
  )
  const said = (await saidIn(asked, opinion.id)).map(({ id, side, said_on, text, organ_id }) => ({
    id,
    on: said_on,
    what:
      side === 'added'
        ? says.added
        : { zh: `${answerer(organ_id).zh}${says.answered.zh}`, en: `${answerer(organ_id).en} ${says.answered.en}` },
    text,
  }))
  // Ids are ordered by the moment they were made in.
  const all = [...gone, ...said].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return [{ on: opinion.received_on, what: says.cameIn, text: '' }, ...all]
}

/** States of a suggestion before anybody but its deputy and the office sees it. */
const unseen = ['draft', 'returned', 'submitted', 'reviewed', 'accepted', 'withdrawn']
const replied = ['replied', 'reworking', 'escalated', 'following', 'closed']

async function suggestionOf({ tx, congressId }: Asked, { suggestion_id }: Opinion): Promise<Found['suggestion']> {
  if (!suggestion_id) return null
  const matter = await matterOf(tx, congressId, { kind: 'suggestion', id: suggestion_id })
  if (!matter || unseen.includes(matter.state)) return null
  return { id: suggestion_id, replied: replied.includes(matter.state) }
}

/** What became of the opinion with this code; null for no such code. */
export async function foundByCode(asked: Asked, code: string): Promise<Found | null> {
  const opinion = await opinionByCode(asked, code)
  if (!opinion) return null
  const { state } = opinion
  const turnedAway = state === 'closed' && opinion.outcome !== null
  const [duty] = await dutiesOf(asked as never, opinion.id, names)
  return {
    code,
    state,
    text: opinion.text,
    files: (await attachmentsOf(asked, opinion.id)).length,
    duty: duty ?? null,
    course: await courseOf(asked, opinion),
    outcome: turnedAway ? { reason: reasonOf(opinion), words: opinion.outcome_words } : null,
    mayAdd: (await addingRuling(asked, opinion)).permitted,
    mayWithdraw: mayWithdraw(opinion).permitted,
    known: opinion.person_id !== null && opinion.forgotten_on === null,
    legalHelp: opinion.legal_help_id !== null,
    suggestion: await suggestionOf(asked, opinion),
  }
}
