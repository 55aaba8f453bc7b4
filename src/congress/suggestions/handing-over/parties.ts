import type { Work } from '../../../platform/http/route.ts'
import { openMatter } from '../../docket/index.ts'
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

const partsOf = ({ tx, congressId }: Doing, paperId: string, kind: Kind): Promise<OrganPart[]> =>
  tx
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

/** The organs that handle a paper separately (分办), each with its part; none where one organ leads. */
export const separatePartsOf = (doing: Doing, paperId: string) => partsOf(doing, paperId, 'separate-part')

/** The organs that give the lead their opinion (会办). */
export const coHandlersOf = (doing: Doing, paperId: string) => partsOf(doing, paperId, 'co-handling')

interface Opening {
  readonly suggestionId: string
  readonly title: string
  readonly kind: Kind
  readonly parts: readonly { readonly organId: string; readonly part?: string }[]
}

/** Gives organs their parts in a paper, each a matter whose clock runs from today; an organ's earlier part is over. */
export async function openParts(work: Work, { suggestionId, title, kind, parts }: Opening): Promise<string[]> {
  const { tx, congressId, now, today } = work
  const ids: string[] = []
  for (const { organId, part = '' } of parts) {
    const id = newId(now.getTime())
    await supersede(work, suggestionId, [organId])
    await openMatter(work, lives[kind], {
      id,
      title,
      sourceId: suggestionId,
      places: { [kind === 'co-handling' ? 'co-handler' : 'handling-organ']: [holderOf(organId)], assigner: office },
      ...(kind === 'separate-part' && { days: { assigned: today } }),
    })
    await tx
      .insertInto('suggestions.organ_part')
      .values({
        congress_id: congressId,
        id,
        suggestion_id: suggestionId,
        organ_id: organId,
        kind,
        part,
        assigned_on: today,
      })
      .execute()
    ids.push(id)
  }
  return ids
}

const office = [{ kind: 'role', id: 'staff' }] as const

/** These organs' parts in a paper are over: taken back, or to be handled again as new ones. */
export async function supersede(
  { tx, congressId }: Doing,
  suggestionId: string,
  organIds: readonly string[],
): Promise<void> {
  if (organIds.length === 0) return
  await tx
    .updateTable('suggestions.organ_part')
    .set({ superseded: true })
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('organ_id', 'in', organIds)
    .execute()
}
