import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { fewestNameless, type Fate } from '../words.ts'

const noted = practice(
  '限期逐条答复意见采纳情况，未采纳的说明理由',
  'every opinion is answered within days: adopted, in part or not, and why',
)
const sealed = practice(
  '不记名意见截止前不得查看，少于三份的不公开',
  'opinions without a name are read after the close, and never fewer than three',
)

/** 采纳 needs no reason; 部分采纳 and 未采纳 do. */
export const mayDecide = ({ fate, why }: { fate: Fate; why: string }): Ruling =>
  fate === 'adopted' || why.trim() ? permit(noted) : refuse(noted, 'why-not-adopted')

/** Answered only when nothing that was asked for is left without its fate. */
export const mayAnswer = ({ unanswered }: { unanswered: number }): Ruling =>
  unanswered === 0 ? permit(noted) : refuse(noted, 'opinions-unanswered', { unanswered })

interface Reading {
  readonly named: boolean
  readonly closed: boolean
  readonly given: number
  /** Whether the reader is whoever asks. */
  readonly asks: boolean
}

/**
 * What was answered is read after the close; with names, by whoever asks also before. Where there are no names nobody
 * reads before, and nobody reads one or two.
 */
export function mayBeRead({ named, closed, given, asks }: Reading): Ruling {
  if (named) return closed || asks ? permit(sealed) : refuse(sealed, 'counted-at-close')
  if (!closed) return refuse(sealed, 'sealed-until-close')
  return given >= fewestNameless ? permit(sealed) : refuse(sealed, 'too-few-to-show', { fewest: fewestNameless })
}
