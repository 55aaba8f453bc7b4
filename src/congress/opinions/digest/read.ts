import { NotFound } from '../../../platform/http/errors.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, offersFor, placesOf, saidOffers } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { roleNames, type Role } from '../../organs/words.ts'
import type { DigestLine, DigestPage } from './contract.ts'
import { figuresOf } from './count.ts'
import { digestLife } from './life.ts'
import { digestOf, digests, isOffice, quotableIn, type Digest } from './queries.ts'
import { maySubmit } from './rules.ts'
import type { DigestState, Figures } from './words.ts'

const stateNameOf = (state: string) => digestLife.states[state]?.name ?? { zh: state, en: state }

const readingsOf = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('opinions.digest_reading')
    .select(['digest_id', 'account_id', 'name', 'role', 'read_at as at'])
    .where('congress_id', '=', congressId)
    .orderBy('read_at')
    .execute()

/** Digests, the newest month first; for those they are sent to, the ones sent. */
export async function list(work: Work): Promise<{ rows: DigestLine[]; mayMake: boolean }> {
  const all = await digests(work.tx, work.congressId).orderBy('digest.month', 'desc').limit(120).execute()
  const readings = await readingsOf(work)
  const rows = all
    .filter(({ state }) => state === 'sent' || isOffice(work))
    .map((row) => ({
      id: row.id,
      month: row.month,
      state: row.state as DigestState,
      stateName: stateNameOf(row.state),
      total: (row.figures as Figures | null)?.total ?? null,
      sentOn: row.sent_on,
      read: readings.some((each) => each.digest_id === row.id && each.account_id === work.caller.accountId),
    }))
  return { rows, mayMake: work.caller.roles.includes('staff') }
}

const copied = (figures: Figures): DigestPage['figures'] => ({
  total: figures.total,
  subjects: [...figures.subjects],
  areas: [...figures.areas],
  sources: [...figures.sources],
  followed: [...figures.followed],
  grades: [...figures.grades],
  trend: [...figures.trend],
})

/** What is no longer public is no longer quoted; what may be, is offered while it is made. */
async function quoting(work: Work, { month, quotes, state }: Digest): Promise<Pick<DigestPage, 'quotes' | 'quotable'>> {
  const quotable = await quotableIn(work.tx, work.congressId, month)
  return {
    quotes: quotable.filter(({ id }) => quotes.includes(id)),
    quotable: state === 'making' && isOffice(work) ? quotable : [],
  }
}

const offered = async (work: Work, digest: Digest) =>
  offersFor(digestLife, {
    state: digest.state,
    holds: await placesOf(work, digestLife, digest.id),
    asked: { submit: maySubmit(digest) },
  })

/** One digest: counted anew while it is made, and as it was counted since. @throws NotFound */
export const digestReaderOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<DigestPage> {
    const digest = await digestOf(work, id)
    const figures = digest.figures ?? (await figuresOf(work.tx, work.congressId, digest.month))
    const readings = (await readingsOf(work)).filter((each) => each.digest_id === id)
    return {
      id,
      month: digest.month,
      state: digest.state,
      stateName: stateNameOf(digest.state),
      total: figures.total,
      sentOn: digest.sent_on,
      read: readings.some((each) => each.account_id === work.caller.accountId),
      version: digest.version,
      summary: digest.summary,
      ...(await quoting(work, digest)),
      figures: copied(figures),
      madeBy: digest.made_by,
      checkedBy: digest.checked_by,
      readings: readings.map(({ name, role, at }) => ({ name, role, at })),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, digest), sentences),
    }
  }

/** 阅知: whoever it was sent to notes that she has read it; twice is once. @throws NotFound */
export async function noteRead(work: Work, id: string): Promise<{ id: string }> {
  const { tx, congressId, caller, now } = work
  const digest = await digestOf(work, id)
  if (digest.state !== 'sent') throw new NotFound(digestLife.kind)
  const role = caller.roles[0] as Role | undefined
  await tx
    .insertInto('opinions.digest_reading')
    .values({
      congress_id: congressId,
      digest_id: id,
      account_id: caller.accountId,
      name: caller.name,
      role: role ? roleNames[role].zh : '',
      read_at: now,
    })
    .onConflict((on) => on.doNothing())
    .execute()
  return { id }
}
