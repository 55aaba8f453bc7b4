import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { documentFile, type DocumentFile } from '../../documents/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { MajorMatterPage } from '../contract.ts'
import { offered } from './rules.ts'
import { deliberationOpinion, priorOpinionForm, resolutionOf } from './texts.ts'
import { decisionDocumentNames, type DecisionDocument } from './words.ts'

const made = {
  'prior-opinion-form': priorOpinionForm,
  'deliberation-opinion': deliberationOpinion,
  resolution: resolutionOf,
} as const

interface Asked {
  readonly id: string
  readonly kind: DecisionDocument
  readonly file: DocumentFile
}

/** A document of a major matter the caller may read herself. @throws NotFound where there is nothing to make it of */
export const giveWith = (read: (work: Work, id: string) => Promise<MajorMatterPage>) =>
  async function give(work: Work, { id, kind, file }: Asked) {
    const matter = await read(work, id)
    if (!offered(matter).includes(kind)) throw new NotFound('document')
    const { name: congress } = await congressOf(work.tx, work.congressId)
    const document = made[kind]({ congress, matter, today: work.today })
    return documentFile(document, `${decisionDocumentNames[kind].zh} ${matter.number ?? matter.title}`, file)
  }
