import { sql } from 'kysely'
import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { searchText } from '../../../platform/text/cut.ts'
import { insistOnVersion, matterForUpdate, mayAct, openMatter, placesOf, retitle } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { organOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { listed } from '../bases.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf, movedTo, note, type MajorMatter } from '../move.ts'
import type { draftMajorMatter, reviseMajorMatter } from './contract.ts'

type Draft = z.output<NonNullable<typeof draftMajorMatter.body>>
type Revision = z.output<NonNullable<typeof reviseMajorMatter.body>>
type Written = Pick<Draft, 'itemId' | 'title' | 'proposal' | 'background' | 'options' | 'money' | 'risks'>

const columnsOf = ({ itemId, title, proposal, background, options, money, risks }: Written) => ({
  item_id: itemId,
  title,
  proposal,
  background,
  options,
  money,
  risks,
})

const textOf = (written: Written) => ({
  ...columnsOf(written),
  search: sql<string>`to_tsvector('simple', ${searchText(written.title, written.proposal, written.background, written.options, written.money, written.risks)})`,
})

/** The line of the list a matter is brought under. @throws NotFound, Refused where it has ended */
async function lineOf({ tx, congressId }: Work, id: string): Promise<{ track: string }> {
  const item = await tx
    .selectFrom('decisions.catalogue_item')
    .select(['track', 'ended_on'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!item) throw new NotFound('catalogue-item')
  insist(item.ended_on ? refuse(listed, 'line-ended') : permit(listed))
  return { track: item.track }
}

interface Bringing {
  readonly organId: string
  readonly byStaff: boolean
}

/** In whose name it is brought: one's own organ's, or one for which staff enter it. */
async function submitterOf({ tx, congressId, caller }: Work, asked: string | undefined): Promise<Bringing> {
  const own = caller.roles.some((role) => role === 'organ-handler' || role === 'organ-head') ? caller.organId : null
  const organId = asked ?? own
  const byStaff = caller.roles.includes('staff') && organId !== own
  const organ = organId ? await organOf(tx, congressId, organId) : undefined
  const may = organ && organ.endedOn === null && (byStaff || organId === own)
  insist(may ? permit(listed) : refuse(listed, 'organ-not-its-own'))
  return { organId: organId as string, byStaff }
}

const staff: Holder = { kind: 'role', id: 'staff' }

/** An organ drafts a major matter (起草重大事项), or staff enter one for it (代录). Sent twice with one id, it is drafted once. */
export async function draft(work: Work, body: Draft): Promise<Moved> {
  const { tx, congressId, now } = work
  const { organId, byStaff } = await submitterOf(work, body.organId)
  const already = await draftedBefore(work, body, organId)
  if (already) return already
  const { track } = await lineOf(work, body.itemId)
  const matter = await openMatter(work, majorMatterLife, {
    id: body.id,
    title: body.title,
    places: {
      submitter: [{ kind: 'organ', id: organId }, ...(byStaff ? [staff] : [])],
      // Written down, so that lists across all rooms show it to them from the beginning.
      office: [staff],
      presidium: [{ kind: 'role', id: 'chair' }],
    },
    facts: { enteredByStaff: byStaff },
  })
  await tx
    .insertInto('decisions.major_matter')
    .values({
      congress_id: congressId,
      id: body.id,
      track,
      organ_id: organId,
      entered_by_staff: byStaff,
      created_at: now,
      ...textOf(body),
    })
    .execute()
  return movedTo(matter)
}

/** The draft there is already under this id, if it is still this one. @throws NotFound, Overtaken */
async function draftedBefore(work: Work, body: Draft, organId: string): Promise<Moved | null> {
  const known = await work.tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', body.id)
    .executeTakeFirst()
  if (!known) return null
  const matter = await majorMatterOf(work, body.id)
  const { id, state, version } = matter
  if (state !== 'draft' || version !== 1 || matter.organ_id !== organId) throw new Overtaken({ state, version })
  return saysTheSame(matter, body) ? { id, state, version } : revise(work, id, { ...body, version })
}

const saysTheSame = (matter: MajorMatter, written: Written): boolean =>
  Object.entries(columnsOf(written)).every(([column, value]) => matter[column as keyof MajorMatter] === value)

/** Locks a matter that its submitter may still mend; the right to bring it is the right to mend it. */
export async function mendable(work: Work, id: string) {
  await majorMatterOf(work, id)
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: 'major-matter', id })
  const holds = await placesOf(work, majorMatterLife, id)
  return { matter, ruling: mayAct(majorMatterLife, { state: matter.state, act: 'submit', holds }) }
}

/** Its submitter mends it (修改), before it is brought or after it was returned. Sent twice, it is mended once. */
export async function revise(work: Work, id: string, body: Revision): Promise<Moved> {
  const { matter, ruling } = await mendable(work, id)
  const before = await majorMatterOf(work, id)
  if (matter.version === body.version + 1 && saysTheSame(before, body)) return movedTo(matter)
  await insistOnVersion(work, matter, body.version)
  insist(ruling)
  const { track } = await lineOf(work, body.itemId)
  await note(work, id, { track, ...textOf(body) })
  await retitle(work, id, body.title)
  await record(work, {
    name: 'major-matter.revised',
    subject: { kind: 'major-matter', id },
    actor: work.caller,
    facts: { version: matter.version + 1 },
  })
  return { ...movedTo(matter), version: matter.version + 1 }
}
