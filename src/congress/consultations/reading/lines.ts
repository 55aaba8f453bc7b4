import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { shownText } from '../../moderation/index.ts'
import type { OpinionLine } from '../contract.ts'
import { commentKind } from '../public/comment.ts'
import type { Answers, Fate, Form } from '../words.ts'
import type { Known } from './names.ts'
import { opinionsOf } from './opinions.ts'
import { says } from './roll-up-says.ts'

const linesOf = ({ tx, congressId }: Work, consultationId: string) =>
  tx
    .selectFrom('consultations.line')
    .select(['id', 'question', 'text', 'subject', 'cluster', 'asks', 'fate', 'why'])
    .select(['request_id as requestId', 'nameless_id as namelessId', 'public_id as publicId'])
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', consultationId)
    // Cluster by cluster; within one in the order of ids made by chance.
    .orderBy('cluster')
    .orderBy('id')
    .execute()

/** What was chosen on the same form, in words: 不同意 beside the reason for it. */
const besideOf = (form: Form, answers: Answers | undefined): Bilingual[] =>
  form.questions.flatMap((question) => {
    if (question.kind !== 'choice') return []
    const chosen = question.options.find(({ id }) => id === answers?.[question.id])
    return chosen ? [chosen.name] : []
  })

/** Of the public, what everybody may read; with what looks like personal data covered where nobody has looked yet. */
const moderatedIn = ({ tx, congressId }: Work, rows: readonly { publicId: string | null }[]) =>
  shownText(tx, {
    congressId,
    kind: commentKind,
    ids: rows.flatMap(({ publicId }) => (publicId === null ? [] : [publicId])),
  })

export interface Seeing {
  readonly form: Form
  /** Requests that are the reader's own. */
  readonly mine: readonly string[]
  /** Whether the reader asks: she sees every line, and whose it is. */
  readonly asks: boolean
  /** Whether it has been said what became of them: before that only the asker knows what she is about to say. */
  readonly answered: boolean
  readonly authorOf: (requestId: string) => Known | undefined
}

/**
 * What was written, line by line. Whoever asks sees all of it. Of named opinions everybody else sees her own; of
 * nameless ones, when they have been answered, everybody asked sees all: nobody could be sent her own.
 */
export async function opinionLines(work: Work, id: string, seeing: Seeing): Promise<OpinionLine[]> {
  const { form, asks, answered, authorOf } = seeing
  const own = ({ requestId }: { requestId: string | null }) => requestId !== null && seeing.mine.includes(requestId)
  const rows = (await linesOf(work, id)).filter(
    (row) => asks || own(row) || (row.namelessId !== null && answered) || (row.publicId !== null && answered),
  )
  const moderated = await moderatedIn(work, rows)
  const opinions = new Map(
    (await opinionsOf(work, { id, named: form.named })).map(({ id: opinion, answers }) => [opinion, answers]),
  )
  const names = new Map(form.questions.map((question) => [question.id, question.name]))
  return rows.map((row) => ({
    id: row.id,
    opinion: row.requestId ?? row.namelessId ?? row.publicId ?? '',
    question: row.question,
    questionName: names.get(row.question) ?? says.onClause,
    text: moderated.get(row.publicId ?? '')?.text ?? row.text,
    subject: row.subject,
    cluster: row.cluster,
    who:
      row.publicId !== null
        ? says.ofPublic
        : row.requestId && (asks || own(row))
          ? (authorOf(row.requestId)?.name ?? null)
          : null,
    mine: own(row),
    ofPublic: row.publicId !== null,
    beside: besideOf(form, opinions.get(row.requestId ?? row.namelessId ?? '')),
    asks: row.asks,
    fate: asks || answered ? (row.fate as Fate | null) : null,
    why: asks || answered ? row.why : '',
  }))
}
