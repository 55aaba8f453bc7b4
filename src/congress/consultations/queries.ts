import { sql } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { holdingsOf } from '../docket/index.ts'
import { consultationLife } from './life.ts'
import type { Form, RequestState, State } from './words.ts'

export const mayOrganise = ({ roles }: Pick<Work['caller'], 'roles'>): boolean =>
  roles.includes('staff') || roles.includes('chair')

/** The organ a caller answers for, where it is the one that asks. */
const organsOf = (caller: Work['caller']): string[] =>
  holdingsOf(caller).flatMap(({ kind, id }) => (kind === 'organ' ? [id] : []))

/** Whether a caller has to answer what became of the opinions. */
export const asksIn = (caller: Work['caller'], { askerOrgan }: { askerOrgan: string | null }): boolean =>
  mayOrganise(caller) || (askerOrgan !== null && organsOf(caller).includes(askerOrgan))

const holderPairs = (caller: Work['caller']) =>
  sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))

/** The state of the caller's own request in a consultation; null where she is not asked. */
const mineIn = (caller: Work['caller']) =>
  sql<RequestState | null>`(select m.state from consultations.request as request
    join docket.matter as m on m.congress_id = request.congress_id and m.id = request.id
    where request.congress_id = consultation.congress_id and request.consultation_id = consultation.id
      and (request.holder_kind, request.holder_id) in (${holderPairs(caller)})
    order by (m.state = 'asked') desc, request.id limit 1)`

const requestsHere = (given: boolean) =>
  sql<number>`(select count(*) from consultations.request as request
    join docket.matter as m on m.congress_id = request.congress_id and m.id = request.id
    where request.congress_id = consultation.congress_id and request.consultation_id = consultation.id
      ${given ? sql`and m.state = 'given'` : sql``})`

/** Consultations with their matters, counted. */
export const allConsultations = (db: Reader, { congressId }: Pick<Work, 'congressId'>) =>
  db
    .selectFrom('consultations.consultation as consultation')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'consultation.congress_id').onRef('matter.id', '=', 'consultation.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'consultation.congress_id').onRef('organ.id', '=', 'consultation.asker_organ'),
    )
    .where('consultation.congress_id', '=', congressId)
    .where('matter.kind', '=', consultationLife.kind)
    .select(['consultation.id', 'consultation.title', 'consultation.named', 'consultation.closes_on as closesOn'])
    .select(['consultation.asker_organ as askerOrgan', 'organ.name as askerName', 'matter.state', 'matter.version'])
    .select(['consultation.to_public as toPublic', 'consultation.asks_name as asksName'])
    .select([requestsHere(false).as('asked'), requestsHere(true).as('given')])

/** Those a caller may see: all of them the office; the others what they ask, and what they are asked once it is out. */
export function consultations(work: Pick<Work, 'tx' | 'congressId' | 'caller'>) {
  const { caller } = work
  const found = allConsultations(work.tx, work).select(mineIn(caller).as('mine'))
  if (mayOrganise(caller)) return found
  return found.where(
    sql<boolean>`(consultation.asker_organ = any(${organsOf(caller)}::uuid[])
      or (matter.state <> 'draft' and ${mineIn(caller)} is not null))`,
  )
}

/** @throws NotFound where there is none, or not for this caller */
export async function consultationOf(work: Work, id: string) {
  const row = await consultations(work)
    .select(['consultation.background', 'consultation.draft', 'consultation.options', 'consultation.money'])
    .select(['consultation.risks', 'consultation.about_id as aboutId', 'consultation.form', 'consultation.summary'])
    .select(['consultation.closed_on as closedOn'])
    .where('consultation.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(consultationLife.kind)
  return { ...row, state: row.state as State, form: row.form as Form }
}
export type Consultation = Awaited<ReturnType<typeof consultationOf>>

/** Whom it goes to, when it goes out. */
export const addresseesOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, consultationId: string) =>
  tx
    .selectFrom('consultations.addressee')
    .select(['holder_kind', 'holder_id'])
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', consultationId)
    .orderBy('holder_kind')
    .orderBy('holder_id')
    .execute()

/** The requests of a consultation, with how each stands. */
export const requestsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, consultationId: string) =>
  tx
    .selectFrom('consultations.request as request')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'request.congress_id').onRef('matter.id', '=', 'request.id'),
    )
    .select(['request.id', 'request.holder_kind', 'request.holder_id', 'matter.state', 'matter.version'])
    .where('request.congress_id', '=', congressId)
    .where('request.consultation_id', '=', consultationId)
    .orderBy('request.id')
    .execute()
export type Request = Awaited<ReturnType<typeof requestsOf>>[number]

/** The program itself does what the office would: at the close, and for whoever is no longer asked. */
export const asOffice = (work: Work): Work => ({ ...work, caller: { ...work.caller, roles: ['staff'] } })
