import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openMatter, perform, type Matter } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { openItems } from './items.ts'
import { progressFormLife } from './life.ts'
import { formBy, formsAreDue } from './rules.ts'

/** Hearings that are to come, locked: two rounds at once must not ask an organ twice. */
const hearingsToCome = ({ tx, congressId, today }: Work) =>
  tx
    .selectFrom('gatherings.gathering as gathering')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'gathering.congress_id').onRef('matter.id', '=', 'gathering.id'),
    )
    .select(['gathering.id', 'gathering.title', 'gathering.held_on as heldOn'])
    .where('gathering.congress_id', '=', congressId)
    .where('gathering.kind', '=', 'hearing')
    .where('gathering.held_on', '>', today)
    .where('matter.state', 'in', ['planned', 'announced'])
    .orderBy('gathering.held_on')
    .forUpdate()
    .execute()
type Hearing = Awaited<ReturnType<typeof hearingsToCome>>[number]

const organsAsked = async ({ tx, congressId }: Work, gatheringId: string): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('progress.form')
    .select('organ_id')
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', gatheringId)
    .execute()
  return new Set(rows.map(({ organ_id }) => organ_id))
}

async function ask(work: Work, hearing: Hearing, organId: string): Promise<void> {
  const id = newId(work.now.getTime())
  await openMatter(work, progressFormLife, {
    id,
    title: `${hearing.title}：办理进展表`,
    sourceId: hearing.id,
    places: { organ: [{ kind: 'organ', id: organId }] },
    days: { 'form-by': formBy({ heldOn: hearing.heldOn, today: work.today }) },
  })
  await work.tx
    .insertInto('progress.form')
    .values({ congress_id: work.congressId, id, gathering_id: hearing.id, organ_id: organId })
    .execute()
}

/** Forms nobody needs any more: their hearing was called off, is over, or is held another day. */
const formsLeftOver = ({ tx, congressId, today }: Work): Promise<Pick<Matter, 'id' | 'version'>[]> =>
  tx
    .selectFrom('progress.form as form')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'form.congress_id').onRef('matter.id', '=', 'form.id'),
    )
    .innerJoin('docket.matter as hearing', (on) =>
      on.onRef('hearing.congress_id', '=', 'form.congress_id').onRef('hearing.id', '=', 'form.gathering_id'),
    )
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on.onRef('gathering.congress_id', '=', 'form.congress_id').onRef('gathering.id', '=', 'form.gathering_id'),
    )
    .select(['matter.id', 'matter.version'])
    .where('form.congress_id', '=', congressId)
    .where('matter.ended_at', 'is', null)
    .where((eb) => eb.or([eb('hearing.ended_at', 'is not', null), eb('gathering.held_on', '<', today)]))
    .execute()

/**
 * Two weeks before a hearing every organ that owes anything is asked for its progress form; forms of a hearing that is
 * over or called off are released. Run as often as one likes. @returns how many were asked for
 */
export async function askForms(work: Work, names: Names): Promise<number> {
  let asked = 0
  for (const hearing of await hearingsToCome(work)) {
    if (!formsAreDue({ heldOn: hearing.heldOn, today: work.today })) continue
    const known = await organsAsked(work, hearing.id)
    const owing = await openItems(work, names)
    for (const organId of new Set(owing.map((each) => each.organId)))
      if (!known.has(organId)) {
        await ask(work, hearing, organId)
        asked += 1
      }
  }
  // Nobody presses a button for it: the clock does what the office would.
  const forOffice = { ...work, caller: { ...work.caller, roles: ['staff'] } }
  for (const { id, version } of await formsLeftOver(work))
    await perform(forOffice, progressFormLife, { id, version, act: 'release' })
  return asked
}
