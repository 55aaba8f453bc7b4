import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { keepPerson } from '../../../platform/persons/index.ts'
import { isDeputyHere, mandateRuling } from '../../deputies/index.ts'
import { openMatter } from '../../docket/index.ts'
import type { askLegalHelp } from './contract.ts'
import { legalHelpLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import type { Category } from './words.ts'

type Asking = z.output<NonNullable<typeof askLegalHelp.body>>

/** The title lists show of a request whose words are to be kept secret. */
export const secretTitle = '法律帮助（要求保密）'

type Kept = Asking & { readonly opinionId: string | null }

async function openedBefore({ tx, congressId }: Work, { id, opinionId, deputyId }: Kept): Promise<Moved | null> {
  const known = await tx
    .selectFrom('docket.matter as matter')
    .leftJoin('voters.legal_help as help', (on) =>
      on.onRef('help.congress_id', '=', 'matter.congress_id').onRef('help.id', '=', 'matter.id'),
    )
    .select(['matter.id', 'matter.state', 'matter.version', 'help.opinion_id', 'help.deputy_id', 'help.id as help'])
    .where('matter.congress_id', '=', congressId)
    .where((eb) =>
      opinionId ? eb.or([eb('matter.id', '=', id), eb('help.opinion_id', '=', opinionId)]) : eb('matter.id', '=', id),
    )
    .executeTakeFirst()
  if (!known) return null
  if (!known.help || known.opinion_id !== opinionId || known.deputy_id !== deputyId)
    throw new NotFound(legalHelpLife.kind)
  return movedTo(known)
}

async function open(work: Work, kept: Kept): Promise<Moved> {
  const { tx, congressId, today } = work
  const { id, subject, secret, deputyId, opinionId, asker } = kept
  const known = await openedBefore(work, kept)
  if (known) return known
  const matter = await openMatter(work, legalHelpLife, {
    id,
    title: secret ? secretTitle : subject,
    places: deputyId ? { deputy: [{ kind: 'deputy', id: deputyId }] } : {},
    ...(opinionId && { sourceId: opinionId }),
    facts: { category: kept.category },
  })
  await tx
    .insertInto('voters.legal_help')
    .values({
      congress_id: congressId,
      id,
      opinion_id: opinionId,
      deputy_id: deputyId,
      category: kept.category,
      subject,
      text: kept.text,
      place: kept.place,
      secret,
      before_court: kept.beforeCourt,
      opened_on: today,
    })
    .execute()
  if (asker.name || asker.phone || asker.note)
    await keepPerson(work, { id, subject: { kind: legalHelpLife.kind, id }, ...asker })
  return movedTo(matter)
}

/** A deputy or the office notes that somebody asks for legal help (法律帮助). Sent twice with one id, it is noted once. */
export async function ask(work: Work, asking: Asking): Promise<Moved> {
  const { caller } = work
  const isStaff = caller.roles.includes('staff')
  const deputyId = isStaff ? asking.deputyId : caller.deputyId
  if (!isStaff && !deputyId) throw new NotFound('deputy')
  if (!isStaff && deputyId) insist(await mandateRuling(work, deputyId))
  if (isStaff && deputyId && !(await isDeputyHere(work.tx, work.congressId, deputyId))) throw new NotFound('deputy')
  return open(work, { ...asking, deputyId, opinionId: null })
}

interface FromOpinion {
  readonly id: string
  readonly opinionId: string
  readonly subject: string
  readonly text: string
  /** How whoever asked can be reached: kept with the persons, read only with a reason. */
  readonly askerNote: string
  readonly deputyId?: string | null
  readonly place?: string
  readonly secret?: boolean
  readonly category?: Category
}

/** What somebody says turns out to be a legal question (转法律帮助): one request to an opinion, however often it is asked. */
export const openLegalHelp = (work: Work, { askerNote, ...given }: FromOpinion): Promise<Moved> =>
  open(work, {
    place: '',
    secret: false,
    beforeCourt: false,
    category: 'other',
    ...given,
    subject: given.subject.slice(0, 60),
    text: given.text.slice(0, 2000),
    deputyId: given.deputyId ?? null,
    asker: { name: '', phone: '', note: askerNote.slice(0, 200) },
  })
