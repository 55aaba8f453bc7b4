import type { z } from 'zod'
import type { Bilingual } from '../../law/bilingual.ts'

/** Who may call: anyone at all, anyone signed in, or the holders of one of these roles. */
export type Audience = 'anyone' | 'signed-in' | readonly string[]

type Schema = z.ZodType

/** One thing that may be asked of the house. Data only: the server serves it, the desk calls it, the document lists it. */
export interface Endpoint<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Reply extends Schema = Schema,
> {
  /** Unique operation id in camelCase, also the key of the permission matrix. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path with `:params`, always under `/api/`. */
  readonly path: `/api/${string}`
  readonly for: Audience
  readonly summary: Bilingual
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly reply: Reply
  /** Reason codes a rule may answer with (422). */
  readonly refusals?: readonly string[]
  /** Largest body in bytes where the default of 256 kB is too small. */
  readonly bodyLimit?: number
  /** The body is a file's bytes (application/octet-stream), not JSON. */
  readonly takes?: 'bytes'
  /** The reply is a file of its own type and name (`fileReply`), not JSON. */
  readonly gives?: 'file'
}

export type AnyEndpoint = Endpoint

/** Declares an endpoint and keeps its exact types for server and desk. */
export const endpoint = <
  Params extends Schema = z.ZodUndefined,
  Query extends Schema = z.ZodUndefined,
  Body extends Schema = z.ZodUndefined,
  Reply extends Schema = z.ZodUndefined,
>(
  declared: Endpoint<Params, Query, Body, Reply>,
): Endpoint<Params, Query, Body, Reply> => declared

/** Everything a caller sends, as the handler receives it. */
export type Asked<E> =
  E extends Endpoint<infer P, infer Q, infer B, Schema>
    ? { params: z.output<P>; query: z.output<Q>; body: z.output<B> }
    : never

/** Everything a caller sends, as the desk writes it. */
export type Sent<E> =
  E extends Endpoint<infer P, infer Q, infer B, Schema>
    ? Given<'params', z.input<P>> & Given<'query', z.input<Q>> & Given<'body', z.input<B>>
    : never

type Given<Key extends string, Value> = [Value] extends [undefined] ? { [K in Key]?: undefined } : { [K in Key]: Value }

export type Answer<E> = E extends Endpoint<Schema, Schema, Schema, infer R> ? z.output<R> : never
