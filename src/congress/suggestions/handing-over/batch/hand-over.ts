import type { UpdateObject } from 'kysely'
import type { Database } from '../../../../platform/database/schema.ts'
import type { Work } from '../../../../platform/http/route.ts'
import { holdAfterSession, matterForUpdate, perform } from '../../../docket/index.ts'
import { assign } from '../assign.ts'
import { handOverLife } from '../batch-life.ts'
import { batchMoved } from './moved.ts'
import { listedOf, papersIn, type BatchPaper } from './papers.ts'
import { mayCount, mayHandOver } from './rules.ts'

interface OnBatch {
  readonly id: string
  readonly version: number
}

type Changes = UpdateObject<Database, 'suggestions.hand_over', 'suggestions.hand_over'>

const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx
    .updateTable('suggestions.hand_over')
    .set(changed)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

/** Its papers may be put in another batch again. */
const letGo = ({ tx, congressId }: Work, id: string) =>
  tx
    .updateTable('suggestions.hand_over_paper')
    .set({ is_open: false })
    .where('congress_id', '=', congressId)
    .where('hand_over_id', '=', id)
    .execute()

/** Every paper's matter locked, always in the same order, and the list as it stands then. */
async function lockedList(work: Work, id: string): Promise<BatchPaper[]> {
  const ids = (await papersIn(work, id)).map((paper) => paper.id).sort()
  for (const each of ids) await matterForUpdate(work.tx, work.congressId, { kind: 'suggestion', id: each })
  return papersIn(work, id)
}

/** The whole list handed over (移交): every paper assigned to whom the office decided, or none of them. */
export async function handOver(work: Work, { id, version }: OnBatch) {
  let papers: BatchPaper[] = []
  const moved = await perform(work, handOverLife, {
    id,
    version,
    act: 'hand-over',
    ask: async () => {
      papers = await lockedList(work, id)
      return mayHandOver(papers.map(listedOf))
    },
  })
  for (const paper of papers)
    if (paper.handling) await assign(work, { id: paper.id, version: paper.version, ...paper.handling })
  await note(work, id, { handed_over_on: work.today })
  await holdAfterSession(work, id)
  await letGo(work, id)
  return batchMoved(moved)
}

/** The office gives a batch up before it is handed over (取消). */
export async function cancel(work: Work, { id, version, reason }: OnBatch & { reason: string }) {
  const moved = await perform(work, handOverLife, { id, version, act: 'cancel', facts: { reason } })
  await letGo(work, id)
  return batchMoved(moved)
}

/** The receiver counts the papers against the list (核对签收); where the count does not agree, it says so. */
export async function receive(work: Work, asked: OnBatch & { counted: number; note: string }) {
  const { id, version, counted } = asked
  const listed = (await papersIn(work, id)).length
  const moved = await perform(work, handOverLife, {
    id,
    version,
    act: counted === listed ? 'receive' : 'dispute',
    ask: () => mayCount({ listed, counted, note: asked.note }),
    facts: { counted, explanation: asked.note },
  })
  await note(work, id, { counted, note: asked.note })
  return batchMoved(moved)
}

/** The office answers what did not agree (答复核对意见); the receiver counts again. */
export async function answer(work: Work, { id, version, answer: text }: OnBatch & { answer: string }) {
  const moved = await perform(work, handOverLife, { id, version, act: 'answer', facts: { explanation: text } })
  await note(work, id, { answer: text })
  return batchMoved(moved)
}
