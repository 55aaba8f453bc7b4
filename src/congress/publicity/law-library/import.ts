import { sql } from 'kysely'
import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { searchText } from '../../../platform/text/cut.ts'
import { newId } from '../../../platform/database/id.ts'
import { imported } from './bases.ts'
import type { importLaw, Preview, previewLaw } from './contract.ts'
import { mayImport } from './rules.ts'
import { splitLaw, type Doubt, type SplitArticle } from './split.ts'
import { mostArticles } from './words.ts'

type Importing = z.output<NonNullable<typeof importLaw.body>>

const keyOf = ({ code, line }: Doubt): string => `${code}:${line}`

/** A text by articles, with everything in it that somebody should look at (导入预览). */
export function preview({ name, text }: z.output<NonNullable<typeof previewLaw.body>>): Preview {
  const { preamble, articles, doubts } = splitLaw(text, name)
  return {
    preamble,
    articles: articles.slice(0, mostArticles).map((article) => ({ ...article, headings: [...article.headings] })),
    doubts: doubts.map((doubt) => ({ ...doubt, key: keyOf(doubt) })),
  }
}

const lawIn = ({ tx, congressId }: Work) =>
  tx.selectFrom('publicity.law').select(['id', 'name']).where('congress_id', '=', congressId)

/** The law a version is imported into: one there is, or a new one. @throws NotFound, Refused for a name that is there */
async function lawFor(work: Work, { lawId, name, level, aliases }: Importing): Promise<string> {
  const { tx, congressId } = work
  if (lawId !== null) {
    const known = await lawIn(work).where('id', '=', lawId).forUpdate().executeTakeFirst()
    if (!known) throw new NotFound('law')
    const changed = { name, level, aliases: [...new Set(aliases)] }
    await tx
      .updateTable('publicity.law')
      .set(changed)
      .where('congress_id', '=', congressId)
      .where('id', '=', lawId)
      .execute()
    return lawId
  }
  const same = await lawIn(work).where('name', '=', name).executeTakeFirst()
  insist(same ? refuse(imported, 'law-named-so', { name }) : permit(imported))
  const id = newId()
  const row = { congress_id: congressId, id, name, level, aliases: [...new Set(aliases)] }
  await tx.insertInto('publicity.law').values(row).execute()
  return id
}

async function keepArticles({ tx, congressId }: Work, versionId: string, articles: readonly SplitArticle[]) {
  const rows = articles.map(({ number, label, headings, text }, index) => ({
    congress_id: congressId,
    version_id: versionId,
    place: index + 1,
    number,
    label,
    headings: [...headings],
    text,
    search: sql<string>`to_tsvector('simple', ${searchText(label, headings.join('\n'), text)})`,
  }))
  for (let from = 0; from < rows.length; from += 200)
    await tx
      .insertInto('publicity.law_article')
      .values(rows.slice(from, from + 200))
      .execute()
}

/** The version there is already under this id. @throws Overtaken where it is of another law */
async function importedBefore({ tx, congressId }: Work, { id, lawId }: Importing) {
  const known = await tx
    .selectFrom('publicity.law_version as version')
    .select(['version.law_id as lawId'])
    .select(({ selectFrom }) =>
      selectFrom('publicity.law_article as article')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('article.congress_id', '=', 'version.congress_id')
        .whereRef('article.version_id', '=', 'version.id')
        .as('articles'),
    )
    .where('version.congress_id', '=', congressId)
    .where('version.id', '=', id)
    .executeTakeFirst()
  if (known && lawId !== null && known.lawId !== lawId) throw new Overtaken({ lawId: known.lawId })
  return known ? { id, lawId: known.lawId, articles: known.articles ?? 0 } : null
}

/** Takes a text into the library, every doubt in it looked at (导入法规). Sent twice with one id, it is taken once. */
export async function importInto(work: Work, asked: Importing) {
  const { tx, congressId, caller, today } = work
  const known = await importedBefore(work, asked)
  if (known) return known
  const { id, name, text, adoptedOn, effectiveOn, repealedOn, source } = asked
  const { preamble, articles, doubts } = splitLaw(text, name)
  const open = doubts.filter((doubt) => !asked.settled.includes(keyOf(doubt))).length
  insist(mayImport({ articles: articles.length, most: mostArticles, open, adoptedOn, effectiveOn, repealedOn }))
  const lawId = await lawFor(work, asked)
  const there = await tx
    .selectFrom('publicity.law_version')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('law_id', '=', lawId)
    .where('effective_on', '=', effectiveOn)
    .executeTakeFirst()
  insist(there ? refuse(imported, 'law-version-there', { effectiveOn }) : permit(imported))
  const days = { adopted_on: adoptedOn, effective_on: effectiveOn, repealed_on: repealedOn, imported_on: today }
  const row = { congress_id: congressId, id, law_id: lawId, ...days, source, preamble, imported_by: caller.name }
  await tx.insertInto('publicity.law_version').values(row).execute()
  await keepArticles(work, id, articles)
  await record(work, {
    name: 'law.imported',
    subject: { kind: 'law', id: lawId },
    actor: caller,
    under: imported,
    facts: { name, effectiveOn, articles: articles.length, doubtsSettled: doubts.length },
  })
  return { id, lawId, articles: articles.length }
}
