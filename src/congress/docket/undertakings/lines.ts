import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { holderName } from '../duty-lines.ts'
import { namedHoldings, sameHolder } from '../holdings.ts'
import { undertakingLife } from '../life.ts'
import { daysBetween } from '../clock/index.ts'
import type { Names } from '../lives.ts'
import type { Holder } from '../words.ts'
import type { UndertakingLine } from './list-contract.ts'
import { isOwn } from './part-in.ts'
import { fateOf, warningOf } from './rules.ts'

/** A promise with its matter, its paper, its owner's name and what is owed on it now. */
export const promises = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) =>
  tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
    )
    .innerJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'undertaking.congress_id').onRef('source.id', '=', 'undertaking.source_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'undertaking.congress_id')
        .on(sql<boolean>`organ.id = case when undertaking.owner_kind = 'organ' then undertaking.owner_id::uuid end`),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'undertaking.congress_id')
        .on(sql<boolean>`deputy.id = case when undertaking.owner_kind = 'deputy' then undertaking.owner_id::uuid end`),
    )
    // A promise to be verified may be owed by a deputy and the office: the earlier day presses.
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('docket.duty as owed')
          .select(['owed.due_on', 'owed.act'])
          .select(sql<boolean>`bool_or(owed.rung = 'listed') over ()`.as('listed'))
          .whereRef('owed.congress_id', '=', 'undertaking.congress_id')
          .whereRef('owed.matter_id', '=', 'undertaking.id')
          .where('owed.ended_at', 'is', null)
          .orderBy('owed.due_on')
          .limit(1)
          .as('duty'),
      (on) => on.onTrue(),
    )
    .where('undertaking.congress_id', '=', congressId)

/** The columns of a line. */
export const withLine = (rows: ReturnType<typeof promises>) =>
  rows
    .select(['undertaking.id', 'undertaking.promise', 'undertaking.source_id', 'undertaking.due_on'])
    .select(['undertaking.owner_kind', 'undertaking.owner_id', 'undertaking.evidence', 'undertaking.reported_on'])
    .select(['undertaking.promised_on', 'matter.state', 'matter.version', 'source.kind as source_kind'])
    .select(['source.title as source_title', 'source.reference as source_number'])
    .select(['duty.due_on as owed_on', 'duty.act as owed_act', 'duty.listed'])
    .select(sql<string | null>`coalesce(organ.name, deputy.name)`.as('owner_name'))

export type PromiseRow = Awaited<ReturnType<ReturnType<typeof withLine>['execute']>>[number]

/** Who verifies each of these promises. */
async function verifiersOf({ tx, congressId }: Work, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, VerifierRow[]>()
  const rows = await verifierRows({ tx, congressId }, ids).execute()
  return Map.groupBy(rows, ({ matter_id }) => matter_id)
}
const verifierRows = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, ids: readonly string[]) =>
  tx
    .selectFrom('docket.party as party')
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'party.congress_id')
        .on(sql<boolean>`deputy.id = case when party.holder_kind = 'deputy' then party.holder_id::uuid end`),
    )
    .select(['party.matter_id', 'party.holder_kind', 'party.holder_id', 'deputy.name as holder_name'])
    .where('party.congress_id', '=', congressId)
    .where('party.matter_id', 'in', ids)
    .where('party.party', '=', 'verifier')
    .orderBy('party.holder_kind')
    .orderBy('deputy.name_key')
type VerifierRow = Awaited<ReturnType<ReturnType<typeof verifierRows>['execute']>>[number]

/** What the caller herself owes on it. */
const mineOf = (work: Work, row: PromiseRow, verifiers: readonly VerifierRow[]): UndertakingLine['mine'] => {
  const owner = { kind: row.owner_kind, id: row.owner_id } as Holder
  const mine = namedHoldings(work.caller)
  const holds = (holder: Holder) => mine.some((each) => sameHolder(each, holder))
  if (row.owed_act === 'report') return holds(owner) ? 'report' : null
  if (row.owed_act !== 'verify' || isOwn(work, owner)) return null
  return verifiers.some(({ holder_kind: kind, holder_id: id }) => holds({ kind, id } as Holder)) ? 'verify' : null
}

export interface Showing {
  readonly names: Names
  readonly remindBefore: number
}

/** How a promise presses, and what has become of it. */
export const standingOf = (row: PromiseRow, today: string, remindBefore: number) => ({
  daysLeft: daysBetween(today, row.due_on),
  warning:
    row.owed_on === null
      ? null
      : warningOf({
          dueOn: row.owed_on,
          isListed: row.listed === true,
          isOpen: row.state === 'open',
          today,
          remindBefore,
        }),
  fate: fateOf({ state: row.state, dueOn: row.due_on, reportedOn: row.reported_on, today }),
})

export const ownerOf = ({ owner_kind, owner_id, owner_name }: PromiseRow) =>
  holderName({ holder_kind: owner_kind, holder_id: owner_id, holder_name: owner_name })

export const sourceOf = (row: PromiseRow, names: Names) => ({
  id: row.source_id,
  kind: row.source_kind,
  kindName: names.kind(row.source_kind),
  title: row.source_title,
  number: row.source_number,
})

/** Rows as the contract promises them. */
export async function linesOf(
  work: Work,
  rows: readonly PromiseRow[],
  { names, remindBefore }: Showing,
): Promise<UndertakingLine[]> {
  const verifiers = await verifiersOf(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    promise: row.promise,
    source: sourceOf(row, names),
    owner: ownerOf(row),
    verifiers: (verifiers.get(row.id) ?? []).map(holderName),
    state: row.state,
    stateName: undertakingLife.states[row.state]?.name ?? { zh: row.state, en: row.state },
    dueOn: row.due_on,
    reportedOn: row.reported_on,
    evidence: row.evidence,
    ...standingOf(row, work.today, remindBefore),
    mine: mineOf(work, row, verifiers.get(row.id) ?? []),
  }))
}
