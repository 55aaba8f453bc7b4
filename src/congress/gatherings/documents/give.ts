import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { documentFile, type DocumentFile } from '../../documents/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { GatheringPage } from '../contract.ts'
import { offered } from './rules.ts'
import { meetingNotice, minutesOf } from './texts.ts'
import { gatheringDocumentNames, type GatheringDocument } from './words.ts'

const made = { 'meeting-notice': meetingNotice, minutes: minutesOf } as const

interface Asked {
  readonly id: string
  readonly kind: GatheringDocument
  readonly file: DocumentFile
}

/** A document of a gathering the caller may read herself. @throws NotFound where there is nothing to make it of */
export const giveWith = (read: (work: Work, id: string) => Promise<GatheringPage>) =>
  async function give(work: Work, { id, kind, file }: Asked) {
    const gathering = await read(work, id)
    if (!offered(gathering).includes(kind)) throw new NotFound('document')
    const { name: congress } = await congressOf(work.tx, work.congressId)
    const document = made[kind]({ congress, gathering, today: work.today })
    return documentFile(document, `${gatheringDocumentNames[kind].zh} ${gathering.heldOn} ${gathering.title}`, file)
  }
