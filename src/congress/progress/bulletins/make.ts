import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterOf, openMatter, perform } from '../../docket/index.ts'
import { papersThen, promisesThen } from '../../suggestions/index.ts'
import { contentOf, type BulletinContent } from './content.ts'
import { bulletinLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import { bulletinOf, editionsOf } from './queries.ts'
import { mayCorrect, mayMake } from './rules.ts'

interface Period {
  readonly from: string
  readonly to: string
}

/** A period's content, read from the record now. */
export async function read(work: Work, period: Period): Promise<BulletinContent> {
  const papers = await papersThen(work, period)
  const promises = await promisesThen(work, period)
  return contentOf({ papers, promises, ...period })
}

export interface Making extends Period {
  readonly id: string
  /** What a later edition corrects. */
  readonly why: string
  readonly periodId: string | null
}

/** Makes the bulletin of a period that is over (生成通报), or a new edition of it. Sent twice with one id, it is one. */
export async function make(work: Work, { id, from, to, why, periodId }: Making): Promise<Moved> {
  const { tx, congressId, today, now } = work
  const known = await tx
    .selectFrom('progress.bulletin')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (known) return movedTo(await matterOf(tx, congressId, { kind: bulletinLife.kind, id }))
  const { editions, last } = await editionsOf(work, { from, to })
  insist(mayMake({ from, to, today }))
  insist(mayCorrect({ editions, why }))
  const matter = await openMatter(work, bulletinLife, {
    id,
    title: `建议办理情况通报（${from} 至 ${to}）`,
    places: {},
    days: { 'period-end': to },
    facts: { from, to, edition: last + 1, ...(why && { reason: why }) },
  })
  await tx
    .insertInto('progress.bulletin')
    .values({
      congress_id: congressId,
      id,
      from_day: from,
      to_day: to,
      edition: last + 1,
      why_edition: why,
      period_id: periodId,
      content: JSON.stringify(await read(work, { from, to })),
      made_at: now,
    })
    .execute()
  return movedTo(matter)
}

/** Makes it again from the record as it is now (重新生成); what was looked at and cleared is looked at again. */
export async function remake(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const { from_day: from, to_day: to } = await bulletinOf(work, id)
  const moved = await perform(work, bulletinLife, { id, act: 'remake', version })
  await work.tx
    .updateTable('progress.bulletin')
    .set({ content: JSON.stringify(await read(work, { from, to })), withheld: [], made_at: work.now })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  return movedTo(moved)
}
