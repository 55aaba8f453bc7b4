import type { BulletinPage, ProgressForm } from '../../congress/progress/contract.ts'
import { chair, clerk, colleague, usernameOf } from './cast.ts'
import { chance } from './chance.ts'
import type { Owed } from './owed.ts'
import type { Deeds, Year } from './year.ts'

async function report(year: Year, owed: Owed): Promise<void> {
  const { matterId: id, version, holder } = owed
  const body = { version, evidence: '已完工，照片存档。' }
  await year.act({ by: usernameOf(holder, 'handler'), name: 'reportUndertaking', params: { id }, body })
}

/** Looked at on the spot; one in eight is not what was promised, the first time. */
async function verify(year: Year, owed: Owed): Promise<void> {
  const { matterId: id, version, title, holder, holderKind } = owed
  const kept = version > 3 || chance('kept', title) > 0.125
  const body = { version, kept, reason: kept ? '' : '还差一段没有完工。', noPhotoReason: kept ? '现场没有信号。' : '' }
  const by = holderKind === 'deputy' ? usernameOf(holder, 'deputy') : clerk.username
  await year.act({ by, name: 'verifyUndertaking', params: { id }, body })
}

/** An organ's form before a hearing says something of every item it has open. */
async function giveForm(year: Year, owed: Owed): Promise<void> {
  const by = usernameOf(owed.holder, 'handler')
  const params = { id: owed.matterId }
  const { version, items } = await year.look<ProgressForm>({ by, name: 'readProgressForm', params })
  const lines = items.map(({ itemId }) => ({ itemId, said: '正在办理。' }))
  await year.act({ by, name: 'giveProgressForm', params, body: { version, lines } })
}

/** Whatever looks like a person's number is kept back with its line. */
async function check(year: Year, { matterId: id, version }: Owed): Promise<void> {
  const by = colleague.username
  const { content } = await year.look<BulletinPage>({ by, name: 'readBulletin', params: { id } })
  const withheld = content.personal.map(({ found }) => found)
  await year.act({ by, name: 'checkBulletin', params: { id }, body: { version, withheld } })
}

async function publish(year: Year, { matterId: id, version }: Owed): Promise<void> {
  await year.act({ by: chair.username, name: 'publishBulletin', params: { id }, body: { version } })
}

/** The report to the deputies is a piece of work that somebody writes down as done; that of the summer is forgotten. */
async function hold(year: Year, { matterId: id, sourceId, dueOn }: Owed): Promise<void> {
  if (sourceId || dueOn.startsWith('2026-08')) return
  await year.act({ by: clerk.username, name: 'holdPeriod', params: { id }, body: { outcome: '已书面通报全体代表。' } })
}

/** What comes of promises, forms, bulletins and regular work. */
export const promiseDeeds: Deeds = {
  'undertaking/report': report,
  'undertaking/verify': verify,
  'progress-form/give': giveForm,
  'bulletin/check': check,
  'bulletin/publish': publish,
  'cadence-period/hold': hold,
}
