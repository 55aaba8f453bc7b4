import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { documentFile, type DocumentFile } from '../../documents/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { InspectionPage } from '../contract.ts'
import { offered } from './rules.ts'
import { inspectionPlan, inspectionReport } from './texts.ts'
import { inspectionDocumentNames, type InspectionDocument } from './words.ts'

const made = { plan: inspectionPlan, report: inspectionReport } as const

interface Asked {
  readonly id: string
  readonly kind: InspectionDocument
  readonly file: DocumentFile
}

/** A document of an inspection the caller may read herself. @throws NotFound where there is nothing to make it of */
export const giveWith = (read: (work: Work, id: string) => Promise<InspectionPage>) =>
  async function give(work: Work, { id, kind, file }: Asked) {
    const inspection = await read(work, id)
    if (!offered(inspection).includes(kind)) throw new NotFound('document')
    const { name: congress } = await congressOf(work.tx, work.congressId)
    const document = made[kind]({ congress, inspection, today: work.today })
    return documentFile(document, `${inspectionDocumentNames[kind].zh} ${inspection.topic}`, file)
  }
