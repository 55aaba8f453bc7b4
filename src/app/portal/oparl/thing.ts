import type { Day } from '../../../law/day.ts'
import type { Reader } from '../../../platform/database/house.ts'

/** OParl 1.1 kinds, by the name they have in an address. */
export const types = {
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  meeting: 'Meeting',
  'agenda-item': 'AgendaItem',
  paper: 'Paper',
  file: 'File',
  location: 'Location',
  'legislative-term': 'LegislativeTerm',
} as const
export type Kind = keyof typeof types
export const kinds = Object.keys(types) as Kind[]

export type Fields = Readonly<Record<string, unknown>>

/** One object as the public may have it. What was public once and is no longer keeps only its name and its days. */
export interface Thing {
  readonly id: string
  /** Instants, ISO. */
  readonly created: string
  readonly modified: string
  readonly deleted?: true
  readonly fields: Fields
}

/** What every source asks with, and how it writes addresses. */
export interface Source {
  readonly tx: Reader
  readonly congressId: number
  readonly today: Day
  /** Where the congress was founded in this house, the earliest instant of any object. */
  readonly founded: string
  /** The address of an object. */
  readonly url: (kind: Kind, id: string) => string
  readonly bodyUrl: string
  /** The address of a page people read: `/columns/0198…`. */
  readonly page: (path: string) => string
}

export const schemaOf = (type: string): string => `https://schema.oparl.org/1.1/${type}`

const eightHours = 8 * 60 * 60 * 1000

/** An instant as OParl writes it, in the time of Shanghai: 2026-03-02T10:00:00+08:00. */
export const instant = (at: string | Date): string =>
  `${new Date(new Date(at).getTime() + eightHours).toISOString().slice(0, 19)}+08:00`

/** A day's first moment. */
export const startOf = (day: Day): string => `${day}T00:00:00+08:00`

/** The later of two instants, however they are written. */
export const later = (one: string, other: string | null | undefined): string =>
  other && new Date(other) > new Date(one) ? other : one

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Without what holds nothing: OParl leaves it out. */
export const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)))

/** The object as it is sent. */
export function sent(
  { url }: Pick<Source, 'url'>,
  kind: Kind,
  { id, created, modified, deleted, fields }: Thing,
): Fields {
  return {
    id: url(kind, id),
    type: schemaOf(types[kind]),
    ...(deleted ? {} : filled(fields)),
    created: instant(created),
    modified: instant(later(modified, created)),
    ...(deleted && { deleted }),
  }
}
