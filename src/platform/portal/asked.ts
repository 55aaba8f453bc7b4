import type { FastifyRequest } from 'fastify'
import { unstorableIn } from '../http/unstorable.ts'

export interface Params {
  readonly congress: string
  readonly [name: string]: string
}

/** A congress's number as it stands in an address; 0 for what is none. */
export const congressIdOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)

const longest = 200
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu

const clean = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll(controls, ' ').trim().slice(0, longest) : ''

/** The queries a page names, each once and bounded; others are not part of its address. */
export function queriesOf({ query }: FastifyRequest, names: readonly string[] = []): Record<string, string> {
  const sent = query as Record<string, unknown>
  return Object.fromEntries(
    names.map((name) => {
      const value = sent[name]
      return [name, clean(Array.isArray(value) ? value[0] : value)]
    }),
  )
}

/** Parts of the address without the congress; null where one could stand in no table. */
export function paramsOf({ params }: FastifyRequest): Record<string, string> | null {
  const { congress: _, ...rest } = params as Params
  return unstorableIn(rest) ? null : rest
}

/** The page's address with its named queries, the empty ones left out. */
export function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  return asked.size > 0 ? `${path}?${asked.toString()}` : path
}

/** Where the house is reached from outside, unless that is set: where this reader reached it. */
export const outsideOf = ({ protocol, headers }: FastifyRequest, set: string | null): string => {
  if (set !== null) return set.replace(/\/+$/, '')
  const host = headers.host ?? ''
  return /^(?:[\w.-]{1,200}|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : ''
}
