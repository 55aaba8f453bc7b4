import { practice } from '../../law/article.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { largest, mostUnattached } from './limits.ts'

const kept = practice(
  '附件限于照片、PDF、Word 和 Excel 文件，每个不超过 10 MB',
  'attachments are photos, PDF, Word or Excel files of 10 MB at most',
)
const swept = practice('上传后未使用的文件到期清除', 'what was sent and not used is swept')

const inMegabytes = (size: number): string => (size / 1024 / 1024).toFixed(1)

/** Whether a file may be kept: of a kind taken, neither empty nor too large. @param mediaType told by its bytes */
export function mayBeKept({ size, mediaType }: { size: number; mediaType: string | null }): Ruling {
  if (size === 0) return refuse(kept, 'file-empty')
  if (size > largest) return refuse(kept, 'file-too-large', { megabytes: inMegabytes(size) })
  return mediaType ? permit(kept) : refuse(kept, 'file-of-another-kind')
}

/** Nobody fills the house with what belongs to nothing. @param unattached bytes sent and not attached yet */
export const maySendMore = ({ unattached, size }: { unattached: number; size: number }): Ruling =>
  unattached + size > mostUnattached
    ? refuse(swept, 'too-much-unattached', { megabytes: inMegabytes(unattached) })
    : permit(swept)

/** An id is one file's for ever. */
export const mayStandFor = ({ same }: { same: boolean }): Ruling =>
  same ? permit(kept) : refuse(kept, 'file-id-taken')
