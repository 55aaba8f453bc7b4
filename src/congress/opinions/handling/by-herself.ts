import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Reader } from '../../../platform/database/house.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { markOfCode } from '../../../platform/portal/code.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { refuse } from '../../../law/ruling.ts'
import { rating } from '../bases.ts'
import { forget } from '../by-itself.ts'
import { asPerson, move } from '../keep.ts'
import { opinionLife } from '../life.ts'
import { opinionMarked, saidIn, type Opinion } from '../queries.ts'
import { mayAdd, mayWithdraw } from '../rules.ts'
import type { Grade, State } from '../words.ts'
import { rate } from './rate.ts'

/** The opinion of whoever has its code; null for no such code, whichever way it is wrong. */
export const opinionByCode = (asked: { tx: Reader; congressId: number }, code: string): Promise<Opinion | null> =>
  opinionMarked(asked, 'code_mark', markOfCode(code))

/** The same, locked: what she does by her code is done on how it stands now. */
async function lockedByCode(work: Work, code: string): Promise<Opinion | null> {
  const found = await opinionByCode(work, code)
  if (!found) return null
  await matterForUpdate(work.tx, work.congressId, { kind: opinionLife.kind, id: found.id })
  return opinionByCode(work, code)
}

/** She rates the answer by her code. @returns false for no such code */
export async function rateByCode(
  work: Work,
  { code, grade, reason }: { code: string; grade: Grade; reason: string },
): Promise<boolean> {
  const opinion = await lockedByCode(work, code)
  if (!opinion) return false
  if (opinion.state !== 'told') insist(refuse(rating, 'opinion-not-rated-now'))
  await rate(asPerson(work), opinion, { version: opinion.version, grade, reason, byHerself: true })
  return true
}

const over: readonly State[] = ['settled', 'closed', 'withdrawn']

/** Whether she may add a word, and has not yet. */
export const addingRuling = async (asked: { tx: Reader; congressId: number }, { id, state }: Opinion) =>
  mayAdd({
    open: !over.includes(state),
    added: (await saidIn(asked, id)).some(({ side }) => side === 'added'),
  })

/** She adds a word, once. @returns false for no such code */
export async function addByCode(work: Work, { code, text }: { code: string; text: string }): Promise<boolean> {
  const opinion = await lockedByCode(work, code)
  if (!opinion) return false
  const { tx, congressId, caller, now, today } = work
  const { id, round } = opinion
  insist(await addingRuling(work, opinion))
  await tx
    .insertInto('opinions.said')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      opinion_id: id,
      round,
      side: 'added',
      text,
      said_on: today,
    })
    .execute()
  await record(work, { name: 'opinion.added-to', subject: { kind: opinionLife.kind, id }, actor: caller, facts: {} })
  return true
}

/** She has her name and telephone erased; before it is answered she may take it back as well. @returns false for no such code */
export async function withdrawByCode(work: Work, { code, all }: { code: string; all: boolean }): Promise<boolean> {
  const opinion = await lockedByCode(work, code)
  if (!opinion) return false
  const { id, version, person_id } = opinion
  if (all && opinion.state !== 'withdrawn')
    await move(asPerson(work), { id, act: 'withdraw', version, ask: () => mayWithdraw(opinion) })
  if (opinion.forgotten_on === null) await forget(work, { id, person_id, reason: '本人要求' })
  return true
}
