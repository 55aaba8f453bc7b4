import type { z } from 'zod'
import { insist } from '../../law/ruling.ts'
import type { Readers } from '../../platform/files/index.ts'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { mandateRuling } from '../deputies/index.ts'
import { openMatter, paperAbout } from '../docket/index.ts'
import { organOf } from '../organs/index.ts'
import type { askInquiry } from './contract.ts'
import { keepSaid, movedTo, type Moved } from './keep.ts'
import { inquiryLife } from './life.ts'
import { mayBeAsked } from './rules.ts'

type Asking = z.output<NonNullable<typeof askInquiry.body>>

/** An organ of this congress that can still be asked. @throws NotFound, Refused once it has ended */
export async function organToAsk({ tx, congressId }: Work, organId: string) {
  const organ = await organOf(tx, congressId, organId)
  if (!organ) throw new NotFound('organ')
  insist(mayBeAsked({ organ: organ.name, endedOn: organ.endedOn }))
  return organ
}

/** The matter there is already under this id: her own question, sent again, or somebody else's. @throws NotFound, Overtaken */
async function askedBefore({ tx, congressId }: Work, { id, organId }: Asking, deputyId: string): Promise<Moved | null> {
  const known = await tx
    .selectFrom('docket.matter as matter')
    .leftJoin('inquiries.inquiry as inquiry', (on) =>
      on.onRef('inquiry.congress_id', '=', 'matter.congress_id').onRef('inquiry.id', '=', 'matter.id'),
    )
    .select(['matter.state', 'matter.version', 'inquiry.deputy_id', 'inquiry.organ_id'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.id', '=', id)
    .executeTakeFirst()
  if (!known) return null
  if (known.deputy_id !== deputyId) throw new NotFound(inquiryLife.kind)
  const { state, version } = known
  if (known.organ_id !== organId) throw new Overtaken({ state, version })
  return movedTo({ id, state, version })
}

/** A deputy asks an organ (询问), about nothing that she may not read. Sent twice with one id, it is asked once. */
export async function ask(work: Work, asking: Asking): Promise<Moved> {
  const { tx, congressId, caller, today } = work
  const { id, organId, subject, question, place, mayShare, aboutId, files } = asking
  const deputyId = caller.deputyId
  if (!deputyId) throw new NotFound('deputy')
  insist(await mandateRuling(work, deputyId))
  const known = await askedBefore(work, asking, deputyId)
  if (known) return known
  const organ = await organToAsk(work, organId)
  const matter = await openMatter(work, inquiryLife, {
    id,
    title: subject,
    places: { asker: [{ kind: 'deputy', id: deputyId }], organ: [{ kind: 'organ', id: organId }] },
    days: { 'asked-on': today },
    ...(aboutId && { sourceId: aboutId }),
    facts: { toOrgan: organ.name },
  })
  await tx
    .insertInto('inquiries.inquiry')
    .values({
      congress_id: congressId,
      id,
      deputy_id: deputyId,
      organ_id: organId,
      subject,
      place,
      may_share: mayShare,
      asked_on: today,
    })
    .execute()
  await keepSaid(work, { id, round: 1, side: 'question', text: question, files })
  return movedTo(matter)
}

/** A deputy asks about a paper of another room that she may read: a decision that is being followed. */
export const askAbout = (work: Work, sourceId: string, asking: Omit<Asking, 'aboutId'>): Promise<Moved> =>
  ask(work, { ...asking, aboutId: sourceId })

/** As the desk asks: about nothing, or about what she may read herself. @throws NotFound */
export const asker = (mayRead: Readers) =>
  async function askFrom(work: Work, asking: Asking): Promise<Moved> {
    if (asking.aboutId && !(await paperAbout(work, asking.aboutId, mayRead))) throw new NotFound('matter')
    return ask(work, asking)
  }
