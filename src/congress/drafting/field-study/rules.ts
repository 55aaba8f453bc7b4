import { practice } from '../../../law/article.ts'
import type { Day } from '../../../law/day.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { AttachmentKind } from '../words.ts'

const studied = practice(
  '提出前应当调查研究，写明时间、地点、对象和发现的问题',
  'a paper rests on what was seen: when, where, with whom, and what was found',
)
const attached = practice('附件应当与本件有关', 'what is attached belongs to the paper')
const original = practice('代录件附纸质原件', 'a paper entered for a deputy has its photographed original')

/** As many as fit on one paper's page and on one backup: sixty photographs tell no more than forty. */
export const mostAttachments = 40

/** 调研在今天以前: what is to come has found nothing yet. */
export function mayBeStudied({ beganOn, endedOn }: { beganOn: Day; endedOn: Day }, today: Day): Ruling {
  if (endedOn < beganOn) return refuse(studied, 'study-ends-before')
  return endedOn > today ? refuse(studied, 'study-to-come', { day: endedOn }) : permit(studied)
}

interface Attaching {
  readonly kind: AttachmentKind
  readonly mediaType: string
  /** Whether the file is attached to something else already. */
  readonly elsewhere: boolean
  readonly attached: number
  /** Whether the caller is of the staff who enter the paper for its deputy. */
  readonly byStaff: boolean
}

const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/')

/** A photo is a picture; the original of a paper may be a scan too, and is attached by those who enter it. */
export function mayAttach({ kind, mediaType, elsewhere, attached: count, byStaff }: Attaching): Ruling {
  if (elsewhere) return refuse(attached, 'attached-elsewhere')
  if (count >= mostAttachments) return refuse(attached, 'too-many-attachments', { most: mostAttachments })
  if (kind === 'photo' && !isPicture(mediaType)) return refuse(attached, 'attachment-is-no-picture')
  return kind === 'paper-original' && !byStaff ? refuse(original, 'original-by-staff') : permit(attached)
}

/** The original bears addresses and telephone numbers: for those who write the paper, and for the office. */
export const maySeeAttachment = (
  kind: AttachmentKind,
  { writes, roles }: { writes: boolean; roles: readonly string[] },
): boolean => kind !== 'paper-original' || writes || roles.includes('staff') || roles.includes('chair')
