import { allOf, insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { personalDataIn } from '../../../platform/text/personal-data.ts'
import { settingsOf } from '../../organs/index.ts'
import { keepPictures } from './pictures.ts'
import { move, type Moved } from './plan.ts'
import { pieceOf, type Piece } from './queries.ts'
import { mayCarryOut, mayShow, maySignOff, maySubmit } from './rules.ts'
import { showPictures } from './show-pictures.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

/** What looks like personal data in a piece. */
export const personalIn = ({ title, body, audience }: Pick<Piece, 'title' | 'body' | 'audience'>) =>
  personalDataIn([title, body, audience].join('\n'))

/** Whether whoever asks may sign it off, under this congress's own rule. */
export async function signOffRuling({ tx, congressId, caller }: Work, piece: Pick<Piece, 'written_by'>) {
  const secondPerson = (await settingsOf(tx, congressId)).flag('publicity.second-person')
  return maySignOff({ isWriter: piece.written_by === caller.accountId, secondPerson })
}

const note = ({ tx, congressId }: Work, id: string) =>
  tx.updateTable('publicity.piece').where('congress_id', '=', congressId).where('id', '=', id)

/** The text is written and goes to somebody else (送审). */
export async function submit(work: Work, { id, version }: Asked): Promise<Moved> {
  const piece = await pieceOf(work, id)
  return move(work, { id, version, act: 'submit', ask: () => maySubmit(piece) })
}

/** Back to its writer, with the reason (退回修改). */
export async function sendBack(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await pieceOf(work, id)
  return move(work, { id, version, act: 'return', facts: { reason } })
}

/** Signed off and public from now on (审签发布), its pictures drawn anew without what a camera writes into them. */
export async function publish(work: Work, { id, version, sure }: Asked & { sure: boolean }): Promise<Moved> {
  const piece = await pieceOf(work, id)
  const found = personalIn(piece).map(({ text }) => text)
  const signing = await signOffRuling(work, piece)
  const moved = await move(work, {
    id,
    version,
    act: 'publish',
    ask: () => allOf(signing, mayShow({ found, sure })),
    // What was found is not repeated in the record, which more people read than the piece.
    facts: { personalDataSeen: found.length },
  })
  await showPictures(work, id)
  await note(work, id).set({ published_at: work.now, published_on: work.today }).execute()
  return moved
}

interface CarriedOut extends Asked {
  readonly doneOn: string
  readonly reach: number | null
  readonly outcome: string
  readonly files: readonly { readonly fileId: string; readonly caption: string }[]
}

/** What hangs on a wall or happened in a room is noted with its day, its proof and whom it reached (登记开展情况). */
export async function carryOut(work: Work, { id, version, doneOn, reach, outcome, files }: CarriedOut): Promise<Moved> {
  const { tx, congressId, today } = work
  const { channel } = await pieceOf(work, id)
  const proofNeeded = (await settingsOf(tx, congressId)).flag('publicity.proof')
  insist(mayCarryOut({ channel, doneOn, today, photographs: files.length, proofNeeded }))
  const moved = await move(work, { id, version, act: 'carry-out', facts: { doneOn, ...(reach !== null && { reach }) } })
  await note(work, id).set({ done_on: doneOn, reach, outcome }).execute()
  await keepPictures(work, { id, purpose: 'proof', files })
  return moved
}

/** Gone from the portal, with a trace and the reason (撤下). */
export async function withdraw(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await pieceOf(work, id)
  const moved = await move(work, { id, version, act: 'withdraw', facts: { reason } })
  await note(work, id).set({ withdrawn_at: work.now, withdrawn_reason: reason }).execute()
  return moved
}

/** What was planned and is not done after all (取消计划). */
export async function drop(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await pieceOf(work, id)
  return move(work, { id, version, act: 'drop', facts: { reason } })
}
