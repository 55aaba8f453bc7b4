import type { Work } from '../../../platform/http/route.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import { inviteesOf } from '../../gatherings/index.ts'
import { holdingsOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { organsOf } from '../../organs/index.ts'
import { roleNames } from '../../organs/words.ts'
import type { Checked, Visit, VisitPhoto, VisitStop } from './contract.ts'
import { foundBy } from './found.ts'
import { mayChangeRoute, mayScore, maySeeScores } from './rules.ts'
import { seesAll, visibleItems } from './seen-by.ts'
import { siteItems } from './site-items.ts'
import { findingsOf, photosOf, stopsOf, type FindingRow, type PhotoRow, type Stop } from './stops.ts'
import { hasSignedIn, organises, visitOf, type Visited } from './visits.ts'
import { office } from './words.ts'

/** Contacts on the spot are for whoever organises it or was invited. */
async function seesContacts(work: Work, visit: Visited): Promise<boolean> {
  if (organises(work)) return true
  const mine = holdingsOf(work.caller)
  const invited = await inviteesOf(work.tx, work.congressId, visit.id)
  return invited.some((each) => mine.some(({ kind, id }) => kind === each.holder_kind && id === each.holder_id))
}

const ownOf = (rows: readonly FindingRow[], { caller }: Work): VisitStop['mine'] => {
  const own = rows.find(({ account_id }) => account_id === caller.accountId)
  return own ? { checks: own.checks as Checked, note: own.note, score: own.score } : null
}

const shownOf =
  (work: Work) =>
  (photo: PhotoRow): VisitPhoto => ({
    fileId: photo.file_id,
    caption: photo.caption,
    takenAt: photo.taken_at,
    place: photo.place,
    latitude: photo.latitude,
    longitude: photo.longitude,
    by: photo.added_by,
    mayDrop: organises(work) || photo.account_id === work.caller.accountId,
  })

const onStop = <Row extends { stop_id: string }>(rows: readonly Row[], { id }: Stop): Row[] =>
  rows.filter(({ stop_id }) => stop_id === id)

interface Around {
  readonly visit: Visited
  readonly items: Awaited<ReturnType<typeof siteItems>>
  readonly findings: readonly FindingRow[]
  readonly photos: readonly PhotoRow[]
  readonly organNames: ReadonlyMap<string, string>
  readonly contacts: boolean
}

const ownerName = (owner: string, names: Around['organNames']) => {
  const name = names.get(owner) ?? ''
  return owner === office ? roleNames[office] : { zh: name, en: name }
}

/** One stop as this caller may see it. */
const lineOf =
  (work: Work, around: Around) =>
  (stop: Stop): VisitStop => {
    const rows = onStop(around.findings, stop)
    const mine = ownOf(rows, work)
    const sees = maySeeScores({
      state: around.visit.state,
      organises: organises(work),
      deputy: work.caller.roles.includes('deputy'),
      scored: mine?.score !== null && mine !== null,
    })
    return {
      id: stop.id,
      ordinal: stop.ordinal,
      title: stop.title,
      place: stop.place,
      lookAt: stop.look_at,
      contact: around.contacts ? stop.contact : '',
      arrivesAt: stop.arrives_at,
      item: (stop.item_id && around.items.get(stop.item_id)) || null,
      mine,
      found: sees ? foundBy(rows, seesAll(work)) : null,
      photos: onStop(around.photos, stop).map(shownOf(work)),
      practice: sees ? stop.practice : null,
      reason: sees ? stop.reason : '',
      toRectify: sees
        ? stop.toRectify.map((each) => ({ ...each, ownerName: ownerName(each.owner, around.organNames) }))
        : [],
    }
  }

const versionOf = async ({ tx, congressId }: Work, id: string): Promise<number> =>
  (
    await tx
      .selectFrom('progress.visit')
      .select('version')
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .executeTakeFirst()
  )?.version ?? 0

/** A visit as this caller may see it: the route, her own scores, and what was found together. */
export const visitReader = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<Visit> {
    const visit = await visitOf(work, id)
    const all = await stopsOf(work, id)
    const sees = await visibleItems(
      work,
      all.map(({ item_id }) => item_id),
    )
    const stops = all.filter(({ item_id }) => sees(item_id))
    const ids = stops.map((stop) => stop.id)
    const { state } = visit
    const line = lineOf(work, {
      visit,
      items: await siteItems(
        work,
        names,
        stops.flatMap(({ item_id }) => item_id ?? []),
      ),
      findings: await findingsOf(work, ids),
      photos: await photosOf(work, ids),
      organNames: new Map((await organsOf(work.tx, work.congressId)).map((organ) => [organ.id, organ.name])),
      contacts: await seesContacts(work, visit),
    })
    const ruling = mayScore({ state, organises: organises(work), signedIn: await hasSignedIn(work, visit) })
    const organiser = organises(work)
    return {
      id,
      title: visit.title,
      state,
      version: await versionOf(work, id),
      stops: stops.map(line),
      others: all.length - stops.length,
      mayRoute: organiser && mayChangeRoute({ state }).permitted,
      mayWord: organiser && ruling.permitted,
      scoring: { ruling, sentence: ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null) },
    }
  }
