import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { personalDataIn } from '../../../platform/text/personal-data.ts'
import { publishedOpinions } from '../public/published.ts'
import { digestLife } from './life.ts'
import { monthOf, type DigestState, type Figures } from './words.ts'

export const digests = (db: Reader, congressId: number) =>
  db
    .selectFrom('opinions.digest as digest')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'digest.congress_id').onRef('matter.id', '=', 'digest.id'),
    )
    .selectAll('digest')
    .select(['matter.state', 'matter.version'])
    .where('digest.congress_id', '=', congressId)
    .where('matter.kind', '=', digestLife.kind)

export const isOffice = ({ caller }: Pick<Work, 'caller'>): boolean =>
  caller.roles.includes('staff') || caller.roles.includes('chair')

/** Before it is sent a digest is the office's and the chair's. @throws NotFound */
export async function digestOf(work: Work, id: string) {
  const row = await digests(work.tx, work.congressId).where('digest.id', '=', id).executeTakeFirst()
  if (!row || (row.state !== 'sent' && !isOffice(work))) throw new NotFound(digestLife.kind)
  return {
    ...row,
    state: row.state as DigestState,
    quotes: row.quotes as string[],
    figures: row.figures as Figures | null,
  }
}
export type Digest = Awaited<ReturnType<typeof digestOf>>

/** Words of a month that may be quoted: as everybody reads them, and without numbers of persons. */
export async function quotableIn(tx: Reader, congressId: number, month: string) {
  const all = await publishedOpinions({ tx, congressId })
  return all
    .filter(({ receivedOn, text }) => monthOf(receivedOn) === month && personalDataIn(text).length === 0)
    .map(({ id, text }) => ({ id, text: text.length > 200 ? `${text.slice(0, 200)}…` : text }))
}
