import type { z } from 'zod'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { undertake } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { organsOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { madePublic } from '../bases.ts'
import { move, note } from '../move.ts'
import type { publishResolution } from './contract.ts'
import { mayBePublished } from './rules.ts'

type Publishing = z.output<NonNullable<typeof publishResolution.body>> & { readonly id: string }

const staff: Holder = { kind: 'role', id: 'staff' }
const chair: Holder = { kind: 'role', id: 'chair' }

async function ownersRuling({ tx, congressId }: Work, clauses: Publishing['clauses']): Promise<Ruling> {
  const here = new Set((await organsOf(tx, congressId)).filter(({ endedOn }) => !endedOn).map(({ id }) => id))
  return clauses.every(({ organId }) => organId === undefined || here.has(organId))
    ? permit(madePublic)
    : refuse(madePublic, 'clause-owner-unknown')
}

/** The resolution is published (公布决议决定); each of its clauses is owed by somebody by a day from here on. */
export async function publish(work: Work, { id, version, resolution, clauses }: Publishing): Promise<Moved> {
  const days = clauses.map(({ dueOn }) => dueOn).toSorted()
  const moved = await move(work, {
    id,
    version,
    act: 'publish',
    ask: async () =>
      allOf(mayBePublished({ resolution, clauses, today: work.today }), await ownersRuling(work, clauses)),
    days: { 'last-clause': days.at(-1) ?? work.today },
    facts: { clauses: clauses.length },
  })
  await note(work, id, { resolution, published_on: work.today })
  for (const [index, { text, organId, dueOn }] of clauses.entries()) {
    const undertakingId = await undertake(work, {
      sourceId: id,
      promise: text,
      owner: organId ? { kind: 'organ', id: organId } : staff,
      // Nobody verifies her own work.
      verifiers: [organId ? staff : chair],
      dueOn,
    })
    await work.tx
      .insertInto('decisions.clause')
      .values({
        congress_id: work.congressId,
        matter_id: id,
        ordinal: index + 1,
        text,
        undertaking_id: undertakingId,
      })
      .execute()
  }
  return moved
}
