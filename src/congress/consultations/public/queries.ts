import type { Reader } from '../../../platform/database/house.ts'
import { markOfCode } from '../../../platform/portal/code.ts'
import { moderationOf, shownText } from '../../moderation/index.ts'
import { organsOf } from '../../organs/index.ts'
import { consultationLife } from '../life.ts'
import { tallyOf } from '../reading/count.ts'
import { isClosed, words, type Answers, type Fate, type Form, type State } from '../words.ts'
import { commentKind } from './comment.ts'
import { clausesIn } from './rules.ts'

export interface Here {
  readonly tx: Reader
  readonly congressId: number
}

const shownStates = ['open', 'to-answer', 'answered'] as const satisfies readonly State[]

const openOnes = ({ tx, congressId }: Here) =>
  tx
    .selectFrom('consultations.consultation as consultation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'consultation.congress_id').onRef('matter.id', '=', 'consultation.id'),
    )
    .select(['consultation.id', 'consultation.title', 'consultation.closes_on as closesOn', 'matter.state'])
    .select(['consultation.asker_organ as askerOrgan', 'consultation.asked_on as askedOn'])
    .where('consultation.congress_id', '=', congressId)
    .where('matter.kind', '=', consultationLife.kind)
    .where('consultation.to_public', '=', true)
    .where('matter.state', 'in', [...shownStates])

/** Consultations everybody may read and speak to: the open ones first, the next to close first. */
export async function publicConsultations(here: Here) {
  const organs = new Map((await organsOf(here.tx, here.congressId)).map(({ id, name }) => [id, name]))
  const rows = await openOnes(here)
    .orderBy('consultation.closes_on', 'desc')
    .orderBy('consultation.id')
    .limit(500)
    .execute()
  return rows
    .map((row) => ({ ...row, state: row.state as State, asker: askerIn(organs, row.askerOrgan) }))
    .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
}
export type PublicLine = Awaited<ReturnType<typeof publicConsultations>>[number]

const askerIn = (organs: ReadonlyMap<string, string>, id: string | null) => {
  const name = id && organs.get(id)
  return name ? { zh: name, en: name } : words.office
}

const comments = ({ tx, congressId }: Here, id: string) =>
  tx
    .selectFrom('consultations.comment')
    .select(['id', 'answers', 'same_as as sameAs'])
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', id)
    .execute()

/** How the public has answered, counted by itself; a text sent again is one. */
export async function publicCount(here: Here, { id, form }: { id: string; form: Form }) {
  const all = await comments(here, id)
  const once = all.filter(({ sameAs }) => sameAs === null)
  const said = once.map(({ answers }) => ({ answers: answers as Answers, group: '' }))
  const { questions } = tallyOf({ form, said, groups: [] })
  return { comments: once.length, again: all.length - once.length, questions }
}
export type PublicCount = Awaited<ReturnType<typeof publicCount>>

interface TextRow {
  readonly id: string
  readonly question: string
  readonly clause: string
  readonly fate: Fate | null
  readonly why: string
}

const textRows = ({ tx, congressId }: Here) =>
  tx
    .selectFrom('consultations.comment_text as written')
    .leftJoin('consultations.line as line', (on) =>
      on.onRef('line.congress_id', '=', 'written.congress_id').onRef('line.public_id', '=', 'written.id'),
    )
    .select([
      'written.id',
      'written.question',
      'written.clause',
      'line.fate',
      'line.why',
      'written.comment_id as commentId',
    ])
    .where('written.congress_id', '=', congressId)
    .orderBy('written.id')

const toldOf = (
  row: { id: string; question: string; clause: string; fate: string | null; why: string | null },
  answered: boolean,
): TextRow => ({
  id: row.id,
  question: row.question,
  clause: row.clause,
  fate: answered ? (row.fate as Fate | null) : null,
  why: answered ? (row.why ?? '') : '',
})

const mostShown = 2000

/** One of them, with what has been said as far as it was let stand, and what became of it once that has been answered. */
export async function publicConsultation(here: Here, id: string) {
  const row = await openOnes(here)
    .select(['consultation.background', 'consultation.draft', 'consultation.form', 'consultation.summary'])
    .select('consultation.asks_name as asksName')
    .where('consultation.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { askerOrgan, ...rest } = row
  const organs = new Map((await organsOf(here.tx, here.congressId)).map((organ) => [organ.id, organ.name]))
  const state = row.state as State
  const form = row.form as Form
  const rows = await textRows(here).where('written.consultation_id', '=', id).limit(mostShown).execute()
  const shown = await shownText(here.tx, {
    congressId: here.congressId,
    kind: commentKind,
    ids: rows.map((each) => each.id),
  })
  const texts = rows.flatMap((each) => {
    const text = shown.get(each.id)?.text
    return text === undefined ? [] : [{ ...toldOf(each, state === 'answered'), text }]
  })
  return {
    ...rest,
    state,
    form,
    summary: state === 'answered' ? row.summary : '',
    asker: askerIn(organs, askerOrgan),
    clauses: clausesIn(row.draft),
    count: isClosed(state) ? await publicCount(here, { id, form }) : null,
    texts,
    hidden: rows.length - texts.length,
  }
}
export type PublicConsultation = NonNullable<Awaited<ReturnType<typeof publicConsultation>>>

/** What became of a comment, for whoever has its code; null for a code that is nobody's. */
export async function commentByCode(here: Here, code: string) {
  const found = await here.tx
    .selectFrom('consultations.comment')
    .select(['id', 'same_as as sameAs', 'consultation_id as consultationId', 'given_on as givenOn'])
    .where('congress_id', '=', here.congressId)
    .where('code_mark', '=', markOfCode(code))
    .executeTakeFirst()
  if (!found) return null
  const row = await openOnes(here).where('consultation.id', '=', found.consultationId).executeTakeFirst()
  if (!row) return null
  const rows = await textRows(here)
    .where('written.comment_id', '=', found.sameAs ?? found.id)
    .execute()
  const texts = []
  for (const each of rows) {
    const moderation = await moderationOf(here as never, commentKind, each.id)
    texts.push({ ...toldOf(each, row.state === 'answered'), moderation })
  }
  return { ...row, state: row.state as State, givenOn: found.givenOn, again: found.sameAs !== null, texts }
}
export type FoundComment = NonNullable<Awaited<ReturnType<typeof commentByCode>>>
