import type { Work } from '../../../platform/http/route.ts'
import { openMatter, perform, refer } from '../../docket/index.ts'
import { newId } from '../../../platform/database/id.ts'
import { organ as holderOf } from '../places.ts'
import { coHandlingLife, separatePartLife } from './life.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>
type Kind = 'co-handling' | 'separate-part'

const lives = { 'co-handling': coHandlingLife, 'separate-part': separatePartLife } as const

/** An organ's part in a paper, beside the lead (会办) or for itself (分办), and how its matter stands. */
export interface OrganPart {
  /** Also the id of its matter. */
  readonly id: string
  readonly kind: Kind
  readonly organId: string
  readonly organ: string
  /** 分办内容: what it answers for; empty for a co-handler. */
  readonly part: string
  readonly assignedOn: string
  readonly state: string
  readonly version: number
  /** The day of what is owed in it now; null once it has ended. */
  readonly dueOn: string | null
}

async function partsOf({ tx, congressId }: Doing, paperId: string, kind: Kind): Promise<OrganPart[]> {
  const rows = await tx
    .selectFrom('suggestions.organ_part as part')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'part.congress_id').onRef('matter.id', '=', 'part.id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'part.congress_id').onRef('organ.id', '=', 'part.organ_id'),
    )
    .leftJoin('docket.duty as duty', (on) =>
      on
        .onRef('duty.congress_id', '=', 'part.congress_id')
        .onRef('duty.matter_id', '=', 'part.id')
        .on('duty.ended_at', 'is', null),
    )
    .select(['part.id', 'part.organ_id as organId', 'organ.name as organ', 'part.part'])
    .select(['part.assigned_on as assignedOn', 'matter.state', 'matter.version', 'duty.due_on as dueOn'])
    .where('part.congress_id', '=', congressId)
    .where('part.suggestion_id', '=', paperId)
    .where('part.kind', '=', kind)
    .where('part.superseded', '=', false)
    .orderBy('part.id')
    .execute()
  return rows.map((row) => ({ ...row, kind }))
}

/** The organs that handle a paper separately (分办), each with its part; none where one organ leads. */
export const separatePartsOf = (doing: Doing, paperId: string) => partsOf(doing, paperId, 'separate-part')

/** The organs that still owe the answer to their part. */
export const owingParts = async (doing: Doing, paperId: string): Promise<string[]> =>
  (await separatePartsOf(doing, paperId)).filter(({ state }) => state !== 'replied').map(({ organ }) => organ)

/** The organs that give the lead their opinion (会办). */
export const coHandlersOf = (doing: Doing, paperId: string) => partsOf(doing, paperId, 'co-handling')

interface Opening {
  readonly suggestionId: string
  readonly kind: Kind
  readonly parts: readonly { readonly organId: string; readonly part?: string }[]
}

const partyIn = { 'co-handling': 'co-handler', 'separate-part': 'handling-organ' } as const
// Who rules frees too: the organ that is to lead has no part beside itself.
const office = [
  { kind: 'role', id: 'staff' },
  { kind: 'role', id: 'government-office' },
] as const

const paperNamed = ({ tx, congressId }: Doing, id: string) =>
  tx
    .selectFrom('suggestions.suggestion')
    .select(['title', 'number', 'lead_deputy_id'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** Gives organs their parts in a paper, each a matter whose clock runs from today; an organ's earlier part is over. */
export async function openParts(work: Work, { suggestionId, kind, parts }: Opening): Promise<string[]> {
  const { tx, congressId, now, today } = work
  const { title, number, lead_deputy_id: deputyId } = await paperNamed(work, suggestionId)
  // Who asks that a part be handled again; the office, where a source does not name the deputy.
  const lead = deputyId ? [{ kind: 'deputy', id: deputyId } as const] : [{ kind: 'role', id: 'staff' } as const]
  const ids: string[] = []
  for (const [index, { organId, part = '' }] of parts.entries()) {
    // In the order given: ids of one millisecond have none.
    const id = newId(now.getTime() + index)
    await supersede(work, suggestionId, [organId])
    await openMatter(work, lives[kind], {
      id,
      title: part ? `${title}（${part}）`.slice(0, 200) : title,
      sourceId: suggestionId,
      places: {
        [partyIn[kind]]: [holderOf(organId)],
        assigner: office,
        ...(kind === 'separate-part' && { 'lead-deputy': lead }),
      },
      ...(kind === 'separate-part' && { days: { assigned: today } }),
    })
    if (number) await refer(work, id, number)
    const row = { congress_id: congressId, id, suggestion_id: suggestionId, organ_id: organId }
    await tx
      .insertInto('suggestions.organ_part')
      .values({ ...row, kind, part, assigned_on: today })
      .execute()
    ids.push(id)
  }
  return ids
}

/** These organs' parts in a paper are over: taken back, or to be handled again as new ones. */
export async function supersede({ tx, congressId }: Doing, suggestionId: string, organIds: readonly string[]) {
  if (organIds.length === 0) return
  await tx
    .updateTable('suggestions.organ_part')
    .set({ superseded: true })
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('organ_id', 'in', organIds)
    .execute()
}

interface Releasing {
  readonly reason: string
  /** Parts that go on as before. */
  readonly keep: (part: OrganPart) => boolean
}

/**
 * Frees the organs of their parts in a paper (免除会办、调整承办单位), but for those to keep. What a co-handler has
 * already given stays. @returns the organs whose parts go on
 */
export async function releaseParts(work: Work, suggestionId: string, asked: Releasing): Promise<string[]> {
  const parts = [...(await coHandlersOf(work, suggestionId)), ...(await separatePartsOf(work, suggestionId))]
  for (const part of parts.filter((each) => !asked.keep(each))) await freeOfPart(work, suggestionId, part, asked.reason)
  return parts.filter(asked.keep).map(({ organId }) => organId)
}

/** Frees one organ of its part; what it has already answered for itself counts no more. @throws Overtaken, Refused */
export async function freeOfPart(work: Work, suggestionId: string, part: OrganPart, reason: string): Promise<void> {
  const life = lives[part.kind]
  const hasEnded = life.states[part.state]?.ends === true
  if (!hasEnded) await perform(work, life, { id: part.id, act: 'release', version: part.version, facts: { reason } })
  if (!hasEnded || part.kind === 'separate-part') await supersede(work, suggestionId, [part.organId])
}
