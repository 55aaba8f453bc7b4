import type { Article } from '../../law/article.ts'
import type { Tx } from '../database/house.ts'
import { chained } from './chain.ts'

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
 * The head row is locked until commit, so the order of the chain is the order of commits.
 */
export async function record({ tx, congressId, now }: Moment, ...happened: readonly Happening[]): Promise<void> {
  await tx
    .insertInto('record.head')
    .values({ congress_id: congressId })
    .onConflict((on) => on.doNothing())
    .execute()
  let head = await tx
    .selectFrom('record.head')
    .select(['seq', 'hash'])
    .where('congress_id', '=', congressId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  for (const each of happened) {
    const event = chained(head.hash, {
      congress_id: congressId,
      seq: head.seq + 1,
      at: now.toISOString(),
      name: each.name,
      subject_kind: each.subject.kind,
      subject_id: each.subject.id,
      actor: actorOf(each.actor),
      under: each.under ?? null,
      facts: each.facts,
    })
    await tx
      .insertInto('record.event')
      .values({
        ...event,
        actor: JSON.stringify(event.actor),
        under: JSON.stringify(event.under),
        facts: JSON.stringify(event.facts),
      })
      .execute()
    head = { seq: event.seq, hash: event.hash }
  }
  await tx.updateTable('record.head').set(head).where('congress_id', '=', congressId).execute()
}
