import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { undertakingLife } from './life.ts'
import { openMatter } from './open-matter.ts'
import type { Holder } from './words.ts'

export interface Promised {
  readonly sourceId: string
  readonly promise: string
  readonly owner: Holder
  readonly verifiers: readonly Holder[]
  readonly dueOn: string
}

/** Writes down a promise (承诺事项): an owner, a day, and somebody else to verify it. */
export async function undertake(work: Work, promised: Promised): Promise<string> {
  const { today } = work
  const { sourceId, promise, owner, verifiers, dueOn } = promised
  const id = newId(work.now.getTime())
  await openMatter(work, undertakingLife, {
    id,
    title: promise.slice(0, 100),
    places: { owner: [owner], verifier: verifiers },
    sourceId,
    days: { promised: dueOn },
    facts: { sourceId, dueOn },
  })
  await storePromise(work, id, { ...promised, promisedOn: today })
  return id
}

/** The promise's own row, beside its matter. */
export async function storePromise(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  id: string,
  promised: Promised & { promisedOn: string; evidence?: string },
): Promise<void> {
  const { sourceId, promise, owner, promisedOn, dueOn, evidence = '' } = promised
  await tx
    .insertInto('docket.undertaking')
    .values({
      congress_id: congressId,
      id,
      source_id: sourceId,
      promise,
      owner_kind: owner.kind,
      owner_id: owner.id,
      // Some promises were kept before the reply that names them.
      promised_on: promisedOn < dueOn ? promisedOn : dueOn,
      due_on: dueOn,
      evidence,
    })
    .execute()
}

/** How many promises made in a matter are not yet verified. */
export async function openPromises(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  sourceId: string,
): Promise<number> {
  const { open } = await tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('undertaking.congress_id', '=', congressId)
    .where('undertaking.source_id', '=', sourceId)
    .where('matter.ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return open
}
