import { sql } from 'kysely'
import type { Day } from '../../../law/day.ts'
import { insist } from '../../../law/ruling.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { imported } from './bases.ts'
import type { LawLine, LawPage } from './contract.ts'
import { mayRepeal, standingOf, versionToRead } from './rules.ts'
import type { Level } from './words.ts'

export interface Asked {
  readonly tx: Reader
  readonly congressId: number
  readonly today: Day
}

interface Version {
  readonly id: string
  readonly lawId: string
  readonly effectiveOn: string
  readonly repealedOn: string | null
  readonly articles: number
}

const versionsOf = async ({ tx, congressId }: Asked): Promise<Version[]> =>
  (
    await sql<Version>`
      select version.id, version.law_id as "lawId", version.effective_on as "effectiveOn",
        version.repealed_on as "repealedOn", (select count(*) from publicity.law_article as article
          where article.congress_id = version.congress_id and article.version_id = version.id) as articles
      from publicity.law_version as version where version.congress_id = ${congressId}`.execute(tx)
  ).rows

/** Every law of the library with the version it is read in, by level and name. */
export async function lawsOf(asked: Asked, level?: Level): Promise<(LawLine & { versionId: string })[]> {
  const { tx, congressId, today } = asked
  let laws = tx.selectFrom('publicity.law').select(['id', 'name', 'level']).where('congress_id', '=', congressId)
  if (level) laws = laws.where('level', '=', level)
  const versions = Map.groupBy(await versionsOf(asked), ({ lawId }) => lawId)
  const rows = await laws
    .orderBy(sql`array_position(array['law', 'regulation', 'local-regulation', 'rule', 'own-rule'], level)`)
    .orderBy('name')
    .execute()
  return rows.flatMap((law) => {
    const all = versions.get(law.id) ?? []
    const version = versionToRead(all, today)
    if (!version) return []
    const { effectiveOn, articles } = version
    const standing = standingOf(version, all, today)
    return [
      {
        ...law,
        level: law.level as Level,
        standing,
        effectiveOn,
        articles,
        versions: all.length,
        versionId: version.id,
      },
    ]
  })
}

/** One law in one of its versions; the one in force, if none is asked for. @returns null where there is none */
export async function lawOf(asked: Asked, id: string, versionId?: string): Promise<LawPage | null> {
  const { tx, congressId, today } = asked
  const law = await tx
    .selectFrom('publicity.law')
    .select(['id', 'name', 'level', 'aliases'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  const versions = await tx
    .selectFrom('publicity.law_version')
    .select(['id', 'adopted_on as adoptedOn', 'effective_on as effectiveOn', 'repealed_on as repealedOn'])
    .select(['source', 'preamble', 'imported_on as importedOn'])
    .where('congress_id', '=', congressId)
    .where('law_id', '=', id)
    .orderBy('effective_on', 'desc')
    .execute()
  const version = versionId ? versions.find((each) => each.id === versionId) : versionToRead(versions, today)
  if (!law || !version) return null
  const articles = await tx
    .selectFrom('publicity.law_article')
    .select(['number', 'label', 'headings', 'text'])
    .where('congress_id', '=', congressId)
    .where('version_id', '=', version.id)
    .orderBy('place')
    .execute()
  return {
    ...law,
    level: law.level as Level,
    version: { ...version, standing: standingOf(version, versions, today) },
    versions: versions.map((each) => ({
      id: each.id,
      effectiveOn: each.effectiveOn,
      standing: standingOf(each, versions, today),
    })),
    articles,
  }
}

/** @throws NotFound */
export async function readLaw(work: Work, id: string, versionId?: string): Promise<LawPage> {
  const law = await lawOf(work, id, versionId)
  if (!law) throw new NotFound('law')
  return law
}

/** Notes from which day on a version is repealed (登记废止). @throws NotFound */
export async function repeal(
  work: Work,
  { id, versionId, repealedOn }: { id: string; versionId: string; repealedOn: Day },
) {
  const { tx, congressId, caller } = work
  const version = await tx
    .selectFrom('publicity.law_version')
    .select('effective_on as effectiveOn')
    .where('congress_id', '=', congressId)
    .where('law_id', '=', id)
    .where('id', '=', versionId)
    .forUpdate()
    .executeTakeFirst()
  if (!version) throw new NotFound('law')
  insist(mayRepeal({ effectiveOn: version.effectiveOn, repealedOn }))
  await tx
    .updateTable('publicity.law_version')
    .set({ repealed_on: repealedOn })
    .where('congress_id', '=', congressId)
    .where('id', '=', versionId)
    .execute()
  await record(work, {
    name: 'law.repealed',
    subject: { kind: 'law', id },
    actor: caller,
    under: imported,
    facts: { versionId, repealedOn },
  })
  return { id }
}
