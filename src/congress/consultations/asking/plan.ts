import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterOf, openMatter, perform, retitle } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { consultationLife } from '../life.ts'
import { movedTo, type Moved } from '../moved.ts'
import { consultationOf } from '../queries.ts'
import type { Form } from '../words.ts'
import { insistAllHere, storeAddressees } from './addressees.ts'
import { maySend } from './rules.ts'

/** What those asked are told. */
export interface Background {
  readonly background: string
  /** 决策草案. */
  readonly draft?: string
  readonly options?: string
  readonly money?: string
  readonly risks?: string
}

export interface Planned {
  readonly title: string
  readonly background: Background
  readonly form: Form
  readonly addressees: readonly Holder[]
  /** The last day. */
  readonly closesOn: string
  /** The organ that asks; null: the congress's own office. */
  readonly askerId?: string | null
  /** Everybody may read it and speak to it (向社会公开征求意见). */
  readonly toPublic?: boolean
  /** Whoever of the public speaks may give a name. */
  readonly asksName?: boolean
}

const columnsOf = ({ title, background, form, closesOn, askerId = null, ...open }: Planned) => ({
  title,
  background: background.background,
  draft: background.draft ?? '',
  options: background.options ?? '',
  money: background.money ?? '',
  risks: background.risks ?? '',
  form: JSON.stringify(form),
  named: form.named,
  closes_on: closesOn,
  asker_organ: askerId,
  to_public: open.toPublic ?? false,
  asks_name: open.asksName ?? false,
})

const office = { kind: 'role', id: 'staff' } as const

/** The office asks, or an organ through it; a draft is seen by those who stand in its places. */
const placesOf = ({ askerId }: Planned) => ({
  asker: [askerId ? ({ kind: 'organ', id: askerId } as const) : office],
  office: [office],
})

async function plannedBefore(work: Work, id: string): Promise<Moved | null> {
  try {
    return movedTo(await matterOf(work.tx, work.congressId, { kind: consultationLife.kind, id }))
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

async function insistSound(work: Work, planned: Planned): Promise<void> {
  insist(maySend(planned.form))
  const asker: Holder[] = planned.askerId ? [{ kind: 'organ', id: planned.askerId }] : []
  await insistAllHere(work, [...planned.addressees, ...asker])
}

/** A consultation is drafted (拟稿). Sent twice with one id, it is drafted once. */
export async function plan(work: Work, planned: Planned & { id: string; aboutId?: string | null }): Promise<Moved> {
  const { tx, congressId } = work
  const known = await plannedBefore(work, planned.id)
  if (known) return known
  await insistSound(work, planned)
  const { id, title, closesOn, aboutId = null } = planned
  const matter = await openMatter(work, consultationLife, {
    id,
    title,
    places: placesOf(planned),
    days: { 'closes-on': closesOn },
    facts: { closesOn },
  })
  await tx
    .insertInto('consultations.consultation')
    .values({ congress_id: congressId, id, about_id: aboutId, ...columnsOf(planned) })
    .execute()
  await storeAddressees(work, id, planned.addressees)
  return movedTo(matter)
}

/** It is changed, until it goes out. */
export async function revise(work: Work, id: string, planned: Planned & { version: number }): Promise<Moved> {
  const { tx, congressId } = work
  await consultationOf(work, id)
  await insistSound(work, planned)
  const matter = await perform(work, consultationLife, {
    id,
    act: 'revise',
    version: planned.version,
    places: placesOf(planned),
    days: { 'closes-on': planned.closesOn },
    facts: { closesOn: planned.closesOn },
  })
  await tx
    .updateTable('consultations.consultation')
    .set(columnsOf(planned))
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await storeAddressees(work, id, planned.addressees)
  await retitle(work, id, planned.title)
  return movedTo({ ...matter, version: matter.version + 1 })
}
