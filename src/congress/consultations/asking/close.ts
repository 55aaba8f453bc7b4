import type { Work } from '../../../platform/http/route.ts'
import { perform } from '../../docket/index.ts'
import { setOut } from '../answering/set-out.ts'
import { consultationLife, opinionRequestLife } from '../life.ts'
import { movedTo, type Moved } from '../moved.ts'
import { allConsultations, asOffice, consultationOf, requestsOf } from '../queries.ts'
import type { Form } from '../words.ts'
import { mayClose } from './rules.ts'

/** Does one act on every request that is still waited for. @returns how many these were */
async function settle(work: Work, id: string, act: 'lapse' | 'release'): Promise<number> {
  const waited = (await requestsOf(work, id)).filter(({ state }) => state === 'asked')
  for (const request of waited)
    await perform(asOffice(work), opinionRequestLife, { id: request.id, version: request.version, act })
  return waited.length
}

interface Closing {
  readonly id: string
  readonly version: number
  readonly closesOn: string
  readonly form: Form
  readonly toPublic: boolean
}

async function closeNow(work: Work, { id, version, closesOn, form, toPublic }: Closing): Promise<Moved> {
  const { tx, congressId, today } = work
  const requests = await requestsOf(work, id)
  const waiting = requests.filter(({ state }) => state === 'asked').length
  const given = requests.filter(({ state }) => state === 'given').length
  const moved = await perform(work, consultationLife, {
    id,
    act: 'close',
    version,
    ask: () => mayClose({ waiting, toPublic, closesOn, today }),
    facts: { asked: requests.length, given },
  })
  await settle(work, id, 'lapse')
  await tx
    .updateTable('consultations.consultation')
    .set({ closed_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await setOut(work, { id, form, given, toPublic })
  return movedTo(moved)
}

/** The office closes it before its day, once nobody is waited for (提前截止). */
export async function close(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const { closesOn, form, toPublic } = await consultationOf(work, id)
  return closeNow(work, { id, version, closesOn, form, toPublic })
}

/**
 * What is past its last day closes by itself (到期自动截止). Run as often as one likes. All are locked before the first
 * is closed: whoever is giving an opinion holds a lock and waits for the record. @returns how many closed
 */
export async function closeDue(work: Work): Promise<number> {
  const due = await allConsultations(work.tx, work)
    .select('consultation.form')
    .where('matter.state', '=', 'open')
    .where('consultation.closes_on', '<', work.today)
    .orderBy('consultation.id')
    .forUpdate('matter')
    .execute()
  for (const each of due) await closeNow(asOffice(work), { ...each, form: each.form as Form })
  return due.length
}

/** It is given up (撤回): nobody owes an opinion any more. */
export async function withdraw(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Moved> {
  await consultationOf(work, id)
  const moved = await perform(work, consultationLife, { id, act: 'withdraw', version, facts: { reason } })
  await settle(work, id, 'release')
  return movedTo(moved)
}
