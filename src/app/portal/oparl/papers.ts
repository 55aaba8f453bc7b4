import { publishedDecisions } from '../../../congress/decisions/index.ts'
import { publishedBulletins } from '../../../congress/progress/index.ts'
import { publishedPieces, withdrawnPieces } from '../../../congress/publicity/index.ts'
import { suggestionsPublicPages } from '../../../congress/suggestions/index.ts'
import { askedFor } from '../open-data.ts'
import { happened } from './happened.ts'
import { later, sent, startOf, type Fields, type Source, type Thing } from './thing.ts'

/** A paper before it is written as OParl has it. */
export interface Paper {
  readonly id: string
  readonly created: string
  readonly modified: string
  readonly name: string
  readonly paperType: string
  /** Where people read it, below the congress's portal. */
  readonly at: string
  readonly reference?: string | null
  readonly date?: string | null
  /** Its words, where it is a text. */
  readonly text?: string
  readonly more?: Fields
}

/** A published resolution. */
async function decisions(source: Source): Promise<Paper[]> {
  const found = await publishedDecisions(source)
  const rows = found?.rows ?? []
  const names = ['major-matter.published']
  const when = await happened(source, { kind: 'major-matter', names, ids: rows.map(({ id }) => id) })
  return rows.map(({ id, number, title, publishedOn }) => {
    const since = when.get(id)?.first ?? startOf(publishedOn ?? source.today)
    return {
      id,
      created: since,
      modified: when.get(id)?.last ?? since,
      name: title,
      paperType: '决议决定',
      at: `/decisions/${id}`,
      reference: number,
      date: publishedOn,
      more: { originatorOrganization: [source.url('organization', 'congress')] },
    }
  })
}

async function bulletins(source: Source): Promise<Paper[]> {
  const found = await publishedBulletins(source.tx, source.congressId)
  const rows = found?.rows ?? []
  const names = ['bulletin.published']
  const when = await happened(source, { kind: 'bulletin', names, ids: rows.map(({ id }) => id) })
  return rows.map(({ id, from_day, to_day, edition, published_on }) => {
    const since = when.get(id)?.first ?? startOf(published_on ?? source.today)
    return {
      id,
      created: since,
      modified: since,
      name: `办理情况通报 ${from_day}—${to_day}${edition > 1 ? `（第${edition}版）` : ''}`,
      paperType: '办理情况通报',
      at: `/bulletins/${id}`,
      date: published_on,
    }
  })
}

async function pieces(source: Source): Promise<Paper[]> {
  return (await publishedPieces(source)).map(({ id, title, section, body, publishedOn, publishedAt }) => ({
    id,
    created: publishedAt,
    modified: publishedAt,
    name: title,
    paperType: section.zh,
    at: `/columns/${id}`,
    date: publishedOn,
    text: body,
  }))
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Deputies' suggestions, as the page that holds all of them tells of each. */
async function suggestions(source: Source): Promise<Paper[]> {
  const page = suggestionsPublicPages.find(({ path }) => path === '/suggestions/all')
  const { tx, congressId, today } = source
  const model = page && (await page.read(askedFor({ tx, congressId, now: new Date(startOf(today)) }, page)))
  const rows = (model && page.table?.(model).rows) ?? []
  return rows.map((row) => {
    const days = ['submittedOn', 'assignedOn', 'repliedOn'].map((key) => asText(row[key])).filter(Boolean)
    const created = days[0] ? startOf(days[0]) : source.founded
    return {
      id: asText(row['id']),
      created,
      modified: days.reduce((last, day) => later(last, startOf(day)), created),
      name: asText(row['title']),
      paperType: '代表建议、批评和意见',
      at: `/suggestions/${asText(row['id'])}`,
      reference: asText(row['number']),
      date: asText(row['submittedOn']),
      more: { keyword: [asText(row['stage']), asText(row['category'])].filter(Boolean) },
    }
  })
}

/** Every kind of paper the public may read. */
const sources: readonly ((source: Source) => Promise<Paper[]>)[] = [suggestions, decisions, bulletins, pieces]

async function allPapers(source: Source): Promise<Paper[]> {
  const found: Paper[] = []
  for (const read of sources) found.push(...(await read(source)))
  return found.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

const fileOf = (source: Source, { id, created, modified, name, at, date, text }: Paper): Thing => ({
  id: `text-${id}`,
  created,
  modified,
  fields: {
    name,
    mimeType: 'text/html',
    date,
    text,
    accessUrl: source.page(at),
    paper: [source.url('paper', id)],
  },
})

const paperOf = (source: Source, paper: Paper): Thing => {
  const { id, created, modified, name, paperType, at, reference, date, more } = paper
  const mainFile = sent(source, 'file', fileOf(source, paper))
  const fields = { body: source.bodyUrl, name, paperType, reference, date, mainFile, web: source.page(at), ...more }
  return { id, created, modified, fields }
}

/** What was taken back: its name and its days, and nothing of what it said. */
const gone = async (source: Source): Promise<Thing[]> =>
  (await withdrawnPieces(source)).map(({ id, publishedAt, withdrawnAt }) => ({
    id,
    created: publishedAt,
    modified: later(publishedAt, withdrawnAt),
    deleted: true,
    fields: {},
  }))

export const papers = async (source: Source): Promise<Thing[]> => [
  ...(await allPapers(source)).map((paper) => paperOf(source, paper)),
  ...(await gone(source)),
]

export const files = async (source: Source): Promise<Thing[]> => [
  ...(await allPapers(source)).map((paper) => fileOf(source, paper)),
  ...(await gone(source)).map((thing) => ({ ...thing, id: `text-${thing.id}` })),
]
