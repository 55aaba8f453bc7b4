import type { GatheringPage } from '../../../gatherings/contract.ts'
import type { VisitStop } from '../../contract.ts'

export interface Wanted {
  readonly kind: 'deputy' | 'organ' | 'role'
  readonly id: string
  readonly counts: boolean
  readonly name: string
}

interface Visiting {
  readonly stops: readonly Pick<VisitStop, 'item'>[]
  readonly invitees: GatheringPage['invitees']
  /** What the government's office is called. */
  readonly government: string
}

/** Whom the stops concern and who is not on the list yet: who raised the items, who answers for them, the government's office. */
export function notYetInvited({ stops, invitees, government }: Visiting): Wanted[] {
  const items = stops.flatMap(({ item }) => item ?? [])
  const all: Wanted[] = [
    ...items.flatMap(({ deputies }) => deputies.map((each) => ({ ...each, kind: 'deputy' as const, counts: true }))),
    // Whoever answers is heard, but makes no quorum.
    ...items.flatMap(({ organs }) => organs.map((each) => ({ ...each, kind: 'organ' as const, counts: false }))),
    ...(items.length > 0 ? [{ kind: 'role' as const, id: 'government-office', counts: false, name: government }] : []),
  ]
  const once = new Map(all.map((each) => [`${each.kind} ${each.id}`, each]))
  for (const { kind, id } of invitees) once.delete(`${kind} ${id}`)
  return [...once.values()]
}

/** The plan as it stands, with these on its list. */
export const planWith = (paper: GatheringPage, wanted: readonly Wanted[]) => ({
  version: paper.version,
  title: paper.title,
  place: paper.place,
  heldOn: paper.heldOn,
  startsAt: paper.startsAt,
  endsAt: paper.endsAt,
  agenda: paper.agenda,
  service: paper.service.map(({ text }) => text),
  whyShort: paper.whyShort,
  invitees: [...paper.invitees, ...wanted].map(({ kind, id, counts }) => ({ kind, id, counts })),
})
