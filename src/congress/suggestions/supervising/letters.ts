import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { idKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { congressOf } from '../../organs/index.ts'
import type { Letter } from './contract.ts'
import { isAddressee, letterOf, letterRows } from './letter-rows.ts'
import { mayReceive } from './rules.ts'

interface Asked {
  readonly after?: string | undefined
  readonly limit: number
  readonly which: 'unreceived' | 'all'
}

/** The letters the caller may read, the newest first. */
export async function listLetters(work: Work, { after, limit, which }: Asked) {
  let rows = letterRows(work)
  if (which === 'unreceived') rows = rows.where('letter.received_on', 'is', null)
  const before = idKey(after)
  if (before) rows = rows.where('letter.id', '<', before)
  const found = await rows
    .orderBy('letter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  return {
    rows: page.map((row) => letterOf(work, row)),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    congress: (await congressOf(work.tx, work.congressId)).name,
  }
}

/** The letters of one paper that the caller may read, the newest first. */
export async function lettersOf(work: Work, suggestionId: string): Promise<Letter[]> {
  const rows = await letterRows(work)
    .where('letter.suggestion_id', '=', suggestionId)
    .orderBy('letter.id', 'desc')
    .execute()
  return rows.map((row) => letterOf(work, row))
}

/** 签收: who took the letter, and when; signed for twice, the first stands. @throws NotFound */
export async function receive(work: Work, id: string): Promise<Letter> {
  const { tx, congressId, caller, today } = work
  const one = () => letterRows(work).where('letter.id', '=', id)
  const letter = await one().forUpdate('letter').executeTakeFirst()
  if (!letter) throw new NotFound('letter')
  const ruling = mayReceive({ isAddressee: isAddressee(caller, letter) })
  insist(ruling)
  if (letter.received_on !== null) return letterOf(work, letter)
  await tx
    .updateTable('suggestions.letter')
    .set({ received_on: today, received_by: caller.name })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'suggestion.letter-received',
    subject: { kind: 'suggestion', id: letter.suggestion_id },
    actor: caller,
    under: ruling.under,
    facts: { number: letter.number },
  })
  return letterOf(work, await one().executeTakeFirstOrThrow())
}
