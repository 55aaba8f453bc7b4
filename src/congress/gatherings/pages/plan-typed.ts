import type { GatheringPage } from '../contract.ts'
import { templates } from '../templates.ts'
import { kindNames, type Kind } from '../words.ts'

export interface Invitee {
  readonly kind: 'deputy' | 'organ' | 'role'
  readonly id: string
  readonly counts: boolean
  /** Shown in the field; not sent. */
  readonly name: string
}

/** A plan as it is being typed: lists are lines of a text. */
export interface PlanTyped {
  readonly kind: Kind
  readonly title: string
  readonly place: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly agenda: string
  readonly service: string
  readonly whyShort: string
  readonly invitees: readonly Invitee[]
}

const lines = (items: readonly string[]): string => items.join('\n')
const itemsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What a kind usually needs. */
export const fromTemplate = (kind: Kind): PlanTyped => ({
  kind,
  title: kindNames[kind].zh,
  place: '',
  heldOn: '',
  startsAt: '09:00',
  endsAt: '11:30',
  agenda: lines(templates[kind].agenda),
  service: lines(templates[kind].service),
  whyShort: '',
  invitees: [],
})

export const fromPage = (page: GatheringPage): PlanTyped => ({
  kind: page.kind,
  title: page.title,
  place: page.place,
  heldOn: page.heldOn,
  startsAt: page.startsAt,
  endsAt: page.endsAt,
  agenda: lines(page.agenda),
  service: lines(page.service.map(({ text }) => text)),
  whyShort: page.whyShort,
  invitees: page.invitees.map(({ kind, id, counts, name }) => ({ kind, id, counts, name: name.zh })),
})

/** The plan as it is sent. */
export const sentOf = ({ agenda, service, invitees, kind: _kind, ...rest }: PlanTyped) => ({
  ...rest,
  agenda: itemsOf(agenda),
  service: itemsOf(service),
  invitees: invitees.map(({ kind, id, counts }) => ({ kind, id, counts })),
})
