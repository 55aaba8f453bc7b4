import { sent, type Fields, type Kind, type Source, type Thing } from './thing.ts'

export const perPage = 100

/** How a list is asked for; instants in milliseconds, null for none. */
export interface Asked {
  readonly page: number
  readonly limit: number
  readonly createdSince: number | null
  readonly createdUntil: number | null
  readonly modifiedSince: number | null
  readonly modifiedUntil: number | null
  readonly omitInternal: boolean
}

const filters = ['created_since', 'created_until', 'modified_since', 'modified_until'] as const
export const listQueries = [...filters, 'omit_internal', 'limit', 'page'] as const

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+ -]\d{2}:\d{2})$/

/** An instant as a client sends it; a plus sign nobody encoded has become a space. @returns undefined for what is none */
function instantIn(text: string): number | null | undefined {
  if (text === '') return null
  const at = form.test(text) ? Date.parse(text.replace(' ', '+')) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}

/** @returns the name of the query that cannot be understood, where one cannot */
export function askedIn(query: Readonly<Record<string, string>>): Asked | { readonly wrong: string } {
  const instants = filters.map((name) => instantIn(query[name] ?? ''))
  const wrong = filters.find((_, index) => instants[index] === undefined)
  if (wrong) return { wrong }
  const { page = '', limit = '', omit_internal: omit = '' } = query
  if (page && !/^[1-9]\d{0,5}$/.test(page)) return { wrong: 'page' }
  if (limit && !/^[1-9]\d{0,5}$/.test(limit)) return { wrong: 'limit' }
  const [createdSince = null, createdUntil = null, modifiedSince = null, modifiedUntil = null] = instants
  return {
    page: Number(page || 1),
    limit: Math.min(perPage, Number(limit || perPage)),
    createdSince,
    createdUntil,
    modifiedSince,
    modifiedUntil,
    omitInternal: omit === 'true',
  }
}

/** Instants are compared as they are written, in whole seconds. */
const seconds = (at: string): number => Math.floor(new Date(at).getTime() / 1000) * 1000

/** What is gone is told only to whoever asks what has changed. */
const isAsked =
  (asked: Asked) =>
  ({ created, modified, deleted }: Thing): boolean =>
    (!deleted || asked.modifiedSince !== null) &&
    (asked.createdSince === null || seconds(created) >= asked.createdSince) &&
    (asked.createdUntil === null || seconds(created) <= asked.createdUntil) &&
    (asked.modifiedSince === null || seconds(modified) >= asked.modifiedSince) &&
    (asked.modifiedUntil === null || seconds(modified) <= asked.modifiedUntil)

const internal = ['auxiliaryFile', 'membership', 'agendaItem', 'legislativeTerm']

/** Only lists of whole objects may be left out; lists of addresses stay. */
const without = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => !(internal.includes(key) && Array.isArray(value) && typeof value[0] === 'object'),
    ),
  )

interface Listing {
  readonly source: Pick<Source, 'url'>
  readonly kind: Kind
  readonly things: readonly Thing[]
  readonly asked: Asked
  /** The list's own address, and its queries in their one order. */
  readonly at: string
  readonly query: Readonly<Record<string, string>>
}

/** A page of an external list. */
export function listOf({ source, kind, things, asked, at, query }: Listing) {
  const found = things.filter(isAsked(asked)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const { page, limit } = asked
  const totalPages = Math.max(1, Math.ceil(found.length / limit))
  const kept = listQueries.filter((name) => name !== 'page' && query[name])
  const link = (to: number): string => {
    const written = new URLSearchParams(kept.map((name): [string, string] => [name, query[name] ?? '']))
    if (to > 1) written.set('page', String(to))
    return written.size > 0 ? `${at}?${written.toString()}` : at
  }
  const data = found.slice((page - 1) * limit, page * limit).map((thing) => sent(source, kind, thing))
  return {
    data: asked.omitInternal ? data.map(without) : data,
    pagination: { totalElements: found.length, elementsPerPage: limit, currentPage: page, totalPages },
    links: {
      first: link(1),
      ...(page > 1 && { prev: link(page - 1) }),
      self: link(page),
      ...(page < totalPages && { next: link(page + 1) }),
      last: link(totalPages),
    },
  }
}
