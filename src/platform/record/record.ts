import { sql } from 'kysely'
import type { Article } from '../../law/article.ts'
import type { Tx } from '../database/house.ts'
import { canonical } from './chain.ts'

/** Who did it, as the record keeps it for ever: names too, for accounts end and people move. */
export interface Actor {
  readonly accountId: string | null
  readonly name: string
  readonly roles: readonly string[]
}

/** What happened: `name` in the past, `under` the article as it stood, `facts` plain values. */
export interface Happening {
  readonly name: `${string}.${string}`
  readonly subject: { readonly kind: string; readonly id: string }
  readonly actor: Actor | null
  readonly under?: Article | null
  readonly facts: Readonly<Record<string, unknown>>
}

/** The moment of the act and its congress, as the door fixed them. */
export interface Moment {
  readonly tx: Tx
  readonly congressId: number
  readonly now: Date
}

const actorOf = (actor: Actor | null): Actor | null =>
  actor && { accountId: actor.accountId, name: actor.name, roles: actor.roles }

/**
 * Writes what happened, in the act's own transaction, at the end of the congress's chain.
 * From here until commit no other act of the congress can be recorded: do it last.
 */
export async function record({ tx, congressId, now }: Moment, ...happened: readonly Happening[]): Promise<void> {
  for (const each of happened) {
    const said = {
      congress_id: congressId,
      at: now.toISOString(),
      name: each.name,
      subject_kind: each.subject.kind,
      subject_id: each.subject.id,
      actor: actorOf(each.actor),
      under: each.under ?? null,
      facts: each.facts,
    }
    const [actor, under, facts] = [said.actor, said.under, said.facts].map((value) => JSON.stringify(value))
    await sql`select record.append(${congressId}, ${now}, ${said.name}, ${said.subject_kind}, ${said.subject_id},
      ${actor}, ${under}, ${facts}, ${canonical(said)})`.execute(tx)
  }
}
