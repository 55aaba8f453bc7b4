import type { Article } from '../../../law/article.ts'
import type { Reader } from '../../../platform/database/house.ts'

const whole = (name: string): string => name.replace(/^中华人民共和国/, '').replaceAll(/[《》\s]/g, '')

/**
 * Where the article cited stands in this congress's library, below its portal: `/laws/0198…/51`.
 * @returns null where the library does not have the law, and for practice
 */
export async function lawAddress(
  { tx, congressId }: { tx: Reader; congressId: number },
  { kind, law, number }: Pick<Article, 'kind' | 'law' | 'number'>,
): Promise<string | null> {
  if (kind === 'practice') return null
  const rows = await tx
    .selectFrom('publicity.law')
    .select(['id', 'name', 'aliases'])
    .where('congress_id', '=', congressId)
    .execute()
  const found = rows.find(({ name, aliases }) => [name, ...aliases].some((each) => whole(each) === whole(law.zh)))
  if (!found) return null
  const article = /^\d+(?:-\d+)?/.exec(number)?.[0]
  return article ? `/laws/${found.id}/${article}` : `/laws/${found.id}`
}
