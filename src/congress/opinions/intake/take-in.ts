import { insist, permit, refuse } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { attachFile } from '../../../platform/files/index.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { keepPerson } from '../../../platform/persons/index.ts'
import { markOfCode } from '../../../platform/portal/code.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { openMatter } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { visitRuling } from '../../stations/index.ts'
import { takingIn } from '../bases.ts'
import { movedTo, type Moved } from '../keep.ts'
import { opinionLife } from '../life.ts'
import { opinionMarked } from '../queries.ts'
import { sourceNames, type Kind, type Reach, type Source, type Subject } from '../words.ts'
import { headingOf, markOfText } from './heading.ts'

/** What somebody said, as it is taken in, whoever writes it down. */
export interface TakingIn {
  readonly id: string
  readonly source: Source
  readonly kind: Kind
  readonly subject: Subject
  readonly tag?: string
  readonly text: string
  readonly areaId?: string | null
  readonly place?: string
  /** The deputy who handles it from the first; without her the office looks at it first. */
  readonly deputyId?: string | null
  /** The deputy it is addressed to, if the office is to look first. */
  readonly meantFor?: string | null
  readonly stationId?: string | null
  /** The reception day it was said on: the gathering's id. */
  readonly receptionId?: string | null
  readonly photos?: readonly { readonly fileId: string; readonly caption: string }[]
  readonly mayPublish: boolean
  readonly reach: Reach
  readonly person?: { readonly name: string; readonly phone: string }
  readonly anonymous?: boolean
  readonly toOrgan?: boolean
  /** The query code, given to the person and kept nowhere. */
  readonly code: string
  readonly formMark?: string
}

/** Who answers for it: a deputy, or the office and its stations. */
export const answererOf = (deputyId: string | null | undefined): Holder =>
  deputyId ? { kind: 'deputy', id: deputyId } : { kind: 'role', id: 'staff' }

/** The opinion there is already under this id: the same one, sent again, or another's. @throws NotFound, Overtaken */
async function takenBefore(work: Work, { id, text }: TakingIn): Promise<Moved | null> {
  const known = await opinionMarked(work, 'id', id)
  if (known) {
    if (known.taken_by !== work.caller.accountId) throw new NotFound(opinionLife.kind)
    const { state, version } = known
    if (known.text_mark !== markOfText(text)) throw new Overtaken({ state, version })
    return movedTo(known)
  }
  const other = await work.tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (other) throw new NotFound(opinionLife.kind)
  return null
}

/** Where it was said is an area here; on a reception day, one that is held and not closed. @throws NotFound, Refused */
async function insistOnPlaces(work: Work, { areaId, receptionId }: TakingIn): Promise<void> {
  const { tx, congressId } = work
  if (receptionId) insist(await visitRuling(work, receptionId))
  if (!areaId) return
  const area = await tx
    .selectFrom('deputies.area')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', areaId)
    .executeTakeFirst()
  if (!area) throw new NotFound('area')
}

async function keepPhotos(work: Work, { id, photos = [] }: TakingIn): Promise<void> {
  for (const { fileId, caption } of new Map(photos.map((photo) => [photo.fileId, photo])).values()) {
    const { elsewhere, mediaType } = await attachFile(work, fileId, { kind: opinionLife.kind, id })
    insist(elsewhere ? refuse(takingIn, 'opinion-file-elsewhere') : permit(takingIn))
    insist(mediaType.startsWith('image/') ? permit(takingIn) : refuse(takingIn, 'opinion-file-no-photo'))
    await keepAttachment(work, { id, fileId, kind: 'photo', caption })
  }
}

interface Attaching {
  readonly id: string
  readonly fileId: string
  readonly kind: 'photo' | 'voice'
  readonly caption: string
}

export const keepAttachment = ({ tx, congressId }: Work, { id, fileId, kind, caption }: Attaching) =>
  tx
    .insertInto('opinions.attachment')
    .values({ congress_id: congressId, opinion_id: id, file_id: fileId, kind, caption })
    .onConflict((on) => on.doNothing())
    .execute()

/** Name and telephone, apart from what was said; nobody, where nothing was left. @returns the person's id */
async function keepWho(work: Work, { id, person }: TakingIn): Promise<string | null> {
  if (!person || (person.name === '' && person.phone === '')) return null
  return keepPerson(work, { id: newId(), subject: { kind: opinionLife.kind, id }, ...person, note: '' })
}

/**
 * An opinion is taken in (收件). With a deputy it begins with her, else with the office. Sent twice with one id, it is
 * taken once. @throws NotFound, Overtaken, Refused
 */
export async function takeIn(work: Work, taking: TakingIn): Promise<Moved> {
  const { id, text, deputyId, source } = taking
  const known = await takenBefore(work, taking)
  if (known) return known
  if (deputyId) insist(await mandateRuling(work, deputyId))
  await insistOnPlaces(work, taking)
  const life = deputyId ? { ...opinionLife, initial: 'with-deputy' } : opinionLife
  const matter = await openMatter(work, life, {
    id,
    title: headingOf(text),
    places: { answerer: [answererOf(deputyId)] },
    days: { received: work.today, ...(deputyId && { handed: work.today }) },
    facts: { source: sourceNames[source] },
  })
  await insertOpinion(work, taking, await keepWho(work, taking))
  await keepPhotos(work, taking)
  return movedTo(matter)
}

const insertOpinion = ({ tx, congressId, caller, now, today }: Work, taking: TakingIn, personId: string | null) =>
  tx
    .insertInto('opinions.opinion')
    .values({
      congress_id: congressId,
      id: taking.id,
      source: taking.source,
      kind: taking.kind,
      subject: taking.subject,
      tag: taking.tag ?? '',
      heading: headingOf(taking.text),
      text: taking.text,
      text_mark: markOfText(taking.text),
      area_id: taking.areaId ?? null,
      place: taking.place ?? '',
      deputy_id: taking.deputyId ?? null,
      meant_for: taking.meantFor ?? taking.deputyId ?? null,
      station_id: taking.stationId ?? null,
      reception_id: taking.receptionId ?? null,
      person_id: personId,
      anonymous: taking.anonymous ?? false,
      to_organ: taking.toOrgan ?? false,
      may_publish: taking.mayPublish,
      reach: taking.reach,
      code_mark: markOfCode(taking.code),
      form_mark: taking.formMark ?? null,
      taken_by: caller.accountId,
      taken_by_name: caller.accountId ? caller.name : '',
      received_on: today,
      received_at: now,
    })
    .execute()
