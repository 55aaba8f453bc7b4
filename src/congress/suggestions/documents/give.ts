import type { DocumentFile, OfficialDocument } from '../../../platform/documents/index.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { documentFile } from '../../documents/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { SuggestionPage } from '../contract.ts'
import { readBatch } from '../handing-over/batch/read.ts'
import { opinionForm, suggestionForm } from './forms.ts'
import { handOverNotice } from './hand-over-notice.ts'
import { coHandlerOpinion, explanationLetter, extensionNotice } from './letters.ts'
import type { Around } from './paper-facts.ts'
import { replyLetter } from './reply-letter.ts'
import { suggestionDocumentNames, type SuggestionDocument } from './words.ts'

/** What each document says, from the paper as its reader sees it; null where there is nothing to say yet. */
const made: Record<SuggestionDocument, (around: Around) => OfficialDocument | null> = {
  'reply-letter': (around) => {
    const reply = around.paper.replies.at(-1)
    return reply ? replyLetter(around, reply) : null
  },
  'co-handler-opinion': (around) => {
    const opinion = around.paper.handling.opinions.at(-1)
    return opinion ? coHandlerOpinion(around, opinion) : null
  },
  'extension-notice': (around) => {
    const extension = around.paper.handling.extensions.at(-1)
    return extension ? extensionNotice(around, extension) : null
  },
  explanation: (around) => {
    const { replies, handling } = around.paper
    const letter = handling.letters.findLast(({ explanation }) => explanation !== null)
    const reply = replies.find(({ id }) => id === letter?.id)
    return letter?.explanation && reply ? explanationLetter(around, reply, letter.explanation) : null
  },
  'opinion-form': (around) => {
    const reply = around.paper.replies.at(-1)
    return reply ? opinionForm(around, reply.organ) : null
  },
  'suggestion-form': ({ congress, paper }) => suggestionForm(congress, paper),
}

type Read = (work: Work, id: string) => Promise<SuggestionPage>
interface Asked {
  readonly id: string
  readonly kind: SuggestionDocument
  readonly file: DocumentFile
}

/** A document of what the caller may read herself, and of nothing else. @throws NotFound where there is nothing to make it of */
export const giveWith = (read: Read) =>
  async function give(work: Work, { id, kind, file }: Asked) {
    const paper = await read(work, id)
    const { name: congress } = await congressOf(work.tx, work.congressId)
    const document = made[kind]({ congress, paper })
    if (!document) throw new NotFound('document')
    return documentFile(document, `${suggestionDocumentNames[kind].zh} ${paper.number ?? paper.title}`, file)
  }

/** 空白的纸质建议表. */
export async function giveBlankForm({ tx, congressId }: Work, file: DocumentFile) {
  const { name } = await congressOf(tx, congressId)
  return documentFile(suggestionForm(name, null), suggestionDocumentNames['suggestion-form'].zh, file)
}

/** 交办通知, for whoever may read the batch. @throws NotFound */
export async function giveHandOverNotice(work: Work, { id, file }: Pick<Asked, 'id' | 'file'>) {
  const batch = await readBatch(work, id)
  const { name } = await congressOf(work.tx, work.congressId)
  return documentFile(handOverNotice(name, batch, work.today), `交办通知 ${batch.name}`, file)
}
