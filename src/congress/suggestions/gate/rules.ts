import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { reviewed } from '../bases.ts'
import type { ReturnReason, State } from '../words.ts'

/** How far the review of a paper has come, and who would read it now. */
export interface Readings {
  readonly state: State
  /** 审查次数: two at a session, one between sessions, as the congress has set it. */
  readonly readings: number
  /** Who passed it at the first reading; null before. */
  readonly firstReader: { readonly id: string; readonly name: string } | null
  readonly reader: string
}

const twice = practice('初审、复审由不同人员负责', 'the two readings are done by different people')

/** 初审: only where a paper is read twice. */
export const mayReview = ({ readings }: Pick<Readings, 'readings'>): Ruling =>
  readings >= 2 ? permit(reviewed) : refuse(reviewed, 'one-reading-only')

/** 审查立案: after the first reading where there are two, and by somebody else than read it first. */
export function mayAcceptPaper({ state, readings, firstReader, reader }: Readings): Ruling {
  if (readings < 2) return permit(reviewed)
  if (state === 'submitted') return refuse(reviewed, 'first-reading-missing')
  return firstReader?.id === reader ? refuse(twice, 'same-reader', { reader: firstReader.name }) : permit(twice)
}

/** 交办: straight from what was submitted only where one reading is enough; it is then the reading as well. */
export const mayAssignUnread = ({ state, readings }: Pick<Readings, 'state' | 'readings'>): Ruling =>
  state === 'submitted' && readings >= 2 ? refuse(reviewed, 'first-reading-missing') : permit(reviewed)

const explained = practice('退回应当说明理由', 'what is returned is returned with the reason')

/** 退回修改: the reasons of the list speak for themselves; another is written out. */
export const mayGiveBack = (back: { reason: ReturnReason; explanation: string }): Ruling =>
  back.reason === 'other' && !back.explanation.trim() ? refuse(explained, 'return-unexplained') : permit(explained)

interface Numbering {
  readonly ordinal: number
  /** Of the session's opening, or of the day between sessions. */
  readonly year: string
  readonly term: number
  /** 次: the session's number in the term; null between sessions. */
  readonly session: number | null
}

/** The number a template makes: `第{序号:4}号` and 12 make 第0012号. */
export const numberFrom = (template: string, { ordinal, year, term, session }: Numbering): string =>
  template
    .replace(/\{序号(?::([1-9]))?\}/, (_, width?: string) => String(ordinal).padStart(Number(width ?? 1), '0'))
    .replaceAll('{年}', year)
    .replaceAll('{届}', String(term))
    .replaceAll('{次}', String(session ?? ''))
