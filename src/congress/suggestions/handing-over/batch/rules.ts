import { practice } from '../../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../../law/ruling.ts'

const prepared = practice(
  '交办清单逐件列明承办单位后一并移交',
  'papers are handed over together once each has its organ',
)
const waits = practice('已立案、尚未交办的建议列入交办批次', 'a batch holds what is accepted and not yet assigned')
const counted = practice('接收单位按清单核对件数后签收', 'the receiver counts the papers against the list')

/** A batch changes only while it is being prepared. */
export const mayChange = (state: string): Ruling =>
  state === 'preparing' ? permit(prepared) : refuse(prepared, 'batch-closed')

/** Papers that may be put in: accepted, and waiting in no other batch. */
export function mayPutIn(paper: { title: string; state: string; isElsewhere: boolean }): Ruling {
  if (paper.state !== 'accepted') return refuse(waits, 'not-accepted', { title: paper.title })
  return paper.isElsewhere ? refuse(waits, 'in-another-batch', { title: paper.title }) : permit(waits)
}

/** A paper of a batch, as far as handing it over asks. */
export interface Listed {
  readonly title: string
  readonly state: string
  readonly isDecided: boolean
  /** An organ that was to handle it and has ended since. */
  readonly endedOrgan: string | null
}

/** What keeps one paper from being handed over. */
export function mayGo({ title, state, isDecided, endedOrgan }: Listed): Ruling {
  if (state !== 'accepted') return refuse(waits, 'paper-has-left', { title })
  if (!isDecided) return refuse(prepared, 'organ-undecided', { title })
  return endedOrgan ? refuse(prepared, 'paper-organ-ended', { title, organ: endedOrgan }) : permit(prepared)
}

/** 移交: the whole list, or nothing of it. */
export function mayHandOver(papers: readonly Listed[]): Ruling {
  if (papers.length === 0) return refuse(prepared, 'batch-empty')
  return papers.map(mayGo).find((ruling) => !ruling.permitted) ?? permit(prepared)
}

/** 核对: the count agrees, or it is said what does not. */
export const mayCount = (asked: { listed: number; counted: number; note: string }): Ruling =>
  asked.counted === asked.listed || asked.note.trim()
    ? permit(counted)
    : refuse(counted, 'note-missing', { listed: asked.listed, counted: asked.counted })
