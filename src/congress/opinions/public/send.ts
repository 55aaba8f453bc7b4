import { sql } from 'kysely'
import { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { newId } from '../../../platform/database/id.ts'
import { attachFile, isVoice, keepFile, keepVoice } from '../../../platform/files/index.ts'
import { longText } from '../../../platform/http/fields.ts'
import type { Work } from '../../../platform/http/route.ts'
import { redrawn } from '../../../platform/pictures/index.ts'
import { markOfForm, newCode } from '../../../platform/portal/code.ts'
import type { PublicSent } from '../../../platform/portal/page.ts'
import { findAreas } from '../../deputies/index.ts'
import { settingsOf } from '../../organs/index.ts'
import { stationOfArea, stationsOf } from '../../stations/index.ts'
import { markOfText } from '../intake/heading.ts'
import { keepAttachment, takeIn } from '../intake/take-in.ts'
import { opinionLife } from '../life.ts'
import { opinionMarked, opinionsIn } from '../queries.ts'
import { mayBeReached, mayTakeIn } from '../rules.ts'
import { kinds, subjects } from '../words.ts'
import { says } from './says.ts'

const mostPhotos = 3
const checked = (text: string | undefined): boolean => text === 'yes'

const fields = z.object({
  said: longText(2000).default(''),
  place: longText(60).default(''),
  kind: z.enum(kinds).catch('proposal'),
  subject: z.enum(subjects).catch('other'),
  name: longText(40).default(''),
  phone: longText(40).default(''),
})

type Wrong = Record<string, Bilingual>
export type Addressed = { readonly deputyId: string | null; readonly stationId: string | null }
/** Taken, with its code; or the same words had come before; or what is wrong. */
export type Sent =
  { readonly code: string; readonly id: string } | { readonly already: true } | { readonly wrong: Wrong }

const ofField = ({ files }: PublicSent, field: string) => files.filter((file) => file.field === field)

function wrongIn(sent: PublicSent, parsed: z.ZodSafeParseResult<z.output<typeof fields>>): Wrong {
  const wrong: Wrong = {}
  for (const issue of parsed.error?.issues ?? []) wrong[String(issue.path[0])] = says.textLong
  if (parsed.data?.said === '' && sent.files.length === 0) wrong['said'] = says.textMissing
  if (ofField(sent, 'photos').length > mostPhotos) wrong['photos'] = says.photosMany
  return wrong
}

/** How many of the public's wait to be looked at. */
async function waiting({ tx, congressId }: Work): Promise<number> {
  const { count } = await opinionsIn(tx, congressId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('matter.state', '=', 'received')
    .where('opinion.source', '=', 'portal')
    .executeTakeFirstOrThrow()
  return count
}

/** Whether the same words came within a day, from wherever. */
async function cameBefore({ tx, congressId, now }: Work, text: string): Promise<boolean> {
  const since = new Date(now.getTime() - 24 * 3_600_000).toISOString()
  const known = await opinionsIn(tx, congressId)
    .select('opinion.id')
    .where('opinion.text_mark', '=', markOfText(text))
    .where('opinion.received_at', '>', since)
    .executeTakeFirst()
  return known !== undefined
}

/** One area, where what was typed means one. */
async function placeOf(work: Work, place: string): Promise<string | null> {
  const { areas, how } = await findAreas(work.tx, work.congressId, place)
  return how === 'exact' && areas.length === 1 ? (areas[0]?.id ?? null) : null
}

async function roomFor(work: Work, areaId: string | null): Promise<void> {
  const atMost = (await settingsOf(work.tx, work.congressId)).count('opinions.unlooked-at-most')
  const count = await waiting(work)
  if (count < atMost) return
  const near = areaId ? await stationOfArea(work.tx, work.congressId, areaId) : null
  const phone = (near ?? (await stationsOf(work.tx, work.congressId))[0])?.phone ?? ''
  insist(mayTakeIn({ waiting: count, atMost, phone }))
}

interface Files {
  readonly photos: readonly Uint8Array[]
  readonly voice: Uint8Array | undefined
}

async function keepFiles(work: Work, id: string, { photos, voice }: Files): Promise<void> {
  for (const bytes of photos) {
    const fileId = newId()
    await keepFile(work, { id: fileId, name: 'photo.jpg', bytes })
    await keepAttachment(work, { id, fileId, kind: 'photo', caption: '' })
    await attachFile(work, fileId, { kind: opinionLife.kind, id })
  }
  if (!voice) return
  const fileId = newId()
  await keepVoice(work, { id: fileId, bytes: voice, subject: { kind: opinionLife.kind, id } })
  await keepAttachment(work, { id, fileId, kind: 'voice', caption: '' })
}

/** What somebody sends from the portal is taken in (群众提意见): redrawn, once, and nothing kept of where it came from. */
export async function sendIn(work: Work, sent: PublicSent, { deputyId, stationId }: Addressed): Promise<Sent> {
  const parsed = fields.safeParse(sent.fields)
  const wrong = wrongIn(sent, parsed)
  if (!parsed.success || Object.keys(wrong).length > 0) return { wrong }
  const { said: text, name, phone, ...more } = parsed.data
  const reach = checked(sent.fields['call']) ? ('call' as const) : ('code' as const)
  insist(mayBeReached({ reach, phone }))
  const voice = ofField(sent, 'voice')[0]?.bytes
  if (voice && !isVoice(voice)) return { wrong: { voice: says.voiceWrong } }
  // Drawn before anything is locked: it takes a second, and nobody else waits for it.
  const photos: Uint8Array[] = []
  for (const { bytes } of ofField(sent, 'photos')) photos.push((await redrawn(bytes)).bytes)
  await sql`select pg_advisory_xact_lock(44, ${work.congressId})`.execute(work.tx)
  const [code, formMark] = [newCode(sent.nonce), markOfForm(sent.nonce)]
  const known = await opinionMarked(work, 'form_mark', formMark)
  if (known) return { code, id: known.id }
  if (text !== '' && (await cameBefore(work, text))) return { already: true }
  const areaId = await placeOf(work, more.place)
  await roomFor(work, areaId)
  const id = newId(work.now.getTime())
  await takeIn(work, {
    ...more,
    ...{ id, areaId, reach, code, formMark, stationId, meantFor: deputyId, source: 'portal' },
    text: text || says.noWords.zh,
    person: { name, phone },
    mayPublish: checked(sent.fields['publish']),
    anonymous: checked(sent.fields['anonymous']),
    toOrgan: checked(sent.fields['toOrgan']),
  })
  await keepFiles(work, id, { photos, voice })
  return { code, id }
}
