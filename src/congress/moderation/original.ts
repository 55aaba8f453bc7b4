import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { pictureToJudge } from '../../platform/files/index.ts'
import { looking } from './bases.ts'
import { personalSpans } from './covering.ts'
import { moderationLife } from './life.ts'
import { itemOf, picturesOf } from './queries.ts'
import type { Span } from './words.ts'

interface Seen {
  readonly title: string
  readonly text: string
  readonly found: (Span & { kind: string })[]
  readonly pictures: { fileId: string; leftOut: boolean; base64: string }[]
}

/** What was sent, as it was sent (查看原文). Whoever looks is on the record, each time. */
export async function seeOriginal(work: Work, { id }: { id: string }): Promise<Seen> {
  const { title, text } = await itemOf(work, id)
  const pictures = []
  for (const { fileId, leftOut } of await picturesOf(work, id)) {
    const { bytes } = await pictureToJudge(work, fileId)
    pictures.push({ fileId, leftOut, base64: Buffer.from(bytes).toString('base64') })
  }
  await record(work, {
    name: 'moderation.original-seen',
    subject: { kind: moderationLife.kind, id },
    actor: work.caller,
    under: looking,
    facts: { pictures: pictures.length },
  })
  const found = (['title', 'text'] as const).flatMap((place) =>
    personalSpans(place === 'title' ? title : text).map((span) => ({ ...span, in: place })),
  )
  return { title, text, found, pictures }
}
