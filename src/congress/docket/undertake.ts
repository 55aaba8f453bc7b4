import { newId } from '../../platform/database/id.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { undertakingLife } from './life.ts'
import { openMatter } from './open-matter.ts'
import { perform, placesOf } from './perform.ts'
import { matterOf, type Matter } from './queries.ts'
import { mayVerify } from './rules.ts'
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

/** The places the caller stands in; for whoever has none, the promise is not there. @throws NotFound */
async function partIn(work: Work, id: string): Promise<string[]> {
  const places = await placesOf(work, undertakingLife, id)
  if (places.length === 0) throw new NotFound(undertakingLife.kind)
  return places
}

/** The owner reports a promise as kept, with evidence. */
export async function reportKept(
  work: Work,
  asked: { id: string; version: number; evidence: string },
): Promise<Matter> {
  const { id, version, evidence } = asked
  await partIn(work, id)
  const matter = await perform(work, undertakingLife, { id, act: 'report', version, facts: { evidence } })
  await work.tx
    .updateTable('docket.undertaking')
    .set({ evidence })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  return matter
}

interface Verification {
  readonly id: string
  readonly version: number
  readonly kept: boolean
  readonly reason: string
}

/** Somebody other than the owner verifies the promise, or sends it back. */
export async function verifyKept(work: Work, { id, version, kept, reason }: Verification): Promise<Matter> {
  const { tx, congressId, caller } = work
  const matter = await matterOf(tx, congressId, { kind: undertakingLife.kind, id })
  const ownerIsVerifier = (await partIn(work, matter.id)).includes('owner')
  const moved = await perform(work, undertakingLife, {
    id,
    act: kept ? 'verify' : 'send-back',
    version,
    ask: () => mayVerify({ ownerIsVerifier, kept, reason }),
    facts: { reason },
  })
  if (kept)
    await tx
      .updateTable('docket.undertaking')
      .set({ verified_by: caller.name })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
  return moved
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
