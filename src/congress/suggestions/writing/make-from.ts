import { DeputiesLaw } from '../../../law/index.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { enterSignatories } from '../../drafting/index.ts'
import { sessionOn } from '../../organs/index.ts'
import { move, note } from '../move.ts'
import { draftSuggestion } from './contract.ts'
import { draft } from './draft.ts'

/** What a draft has, with what is left out filled in. */
const typed = draftSuggestion.body as NonNullable<typeof draftSuggestion.body>

/** Another paper that a suggestion comes from: what it was, its number, and why it became one. */
export interface Source {
  readonly kind: string
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly reason: string
}

interface Drafting extends Pick<Making, 'title' | 'facts' | 'origin'> {
  readonly id: string
  readonly place: string
}

/**
 * What its deputy has in hand becomes a draft of her own, which she finishes and hands in herself. Sent twice with one
 * id, it is drafted once.
 */
export async function draftFrom(work: Work, { origin, ...text }: Drafting): Promise<void> {
  const { id } = await draft(work, typed.parse(text))
  await note(work, id, { origin: JSON.stringify(origin) })
}

interface Making {
  readonly leadDeputyId: string
  readonly coSigners: readonly string[]
  readonly title: string
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
  readonly origin: Source
}

/** Who stands in the office's place may enter papers for deputies; the chair may do what the office may. */
const asOffice = (work: Work): Work =>
  work.caller.roles.includes('chair')
    ? { ...work, caller: { ...work.caller, roles: [...work.caller.roles, 'staff'] } }
    : work

/**
 * Another paper becomes a suggestion: drafted and handed in on behalf of its lead deputy, with her co-signers, in one go.
 * From then on it is hers like any other; the office keeps no hand in it. @returns its id
 */
export async function makeFrom(asked: Work, { leadDeputyId, coSigners, origin, ...text }: Making): Promise<string> {
  const work = asOffice(asked)
  const id = newId(work.now.getTime())
  const session = await sessionOn(work.tx, work.congressId, work.today)
  const { version } = await draft(work, typed.parse({ id, leadDeputyId, ...text }))
  await enterSignatories(work, { matterId: id, deputies: coSigners, signedOn: work.today })
  await move(work, {
    id,
    version,
    act: 'submit',
    under: DeputiesLaw(session ? '24' : '36'),
    places: { 'lead-deputy': [{ kind: 'deputy', id: leadDeputyId }] },
    ...(session && { days: { received: session.closesOn } }),
    facts: {
      source: origin.number ? `议案${origin.number}《${origin.title}》` : `议案《${origin.title}》`,
      reason: origin.reason,
    },
  })
  await note(work, id, {
    submitted_on: work.today,
    session_id: session?.id ?? null,
    entered_by_staff: false,
    origin: JSON.stringify(origin),
  })
  return id
}
