import type { Bilingual, Language } from '../../law/bilingual.ts'
import { Refused, type Facts } from '../../law/ruling.ts'
import { NotForYou, NotFound, Overtaken, Unreadable } from './errors.ts'
import { fixed, type Catalogue } from './sentences.ts'

/** Problem details (RFC 9457) with our extension members. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly [member: string]: unknown
}

interface Said {
  status: number
  code: string
  detail: Bilingual
  members?: Readonly<Record<string, unknown>>
}

const titles: Record<number, Bilingual> = {
  400: { zh: '填写有误', en: 'Not of the form' },
  401: { zh: '请先登录', en: 'Sign in first' },
  403: { zh: '不在您的职权范围', en: 'Not for you' },
  404: { zh: '没有找到', en: 'Not found' },
  409: { zh: '已有变动', en: 'Overtaken' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不受支持', en: 'Format not supported' },
  422: { zh: '依规不能办理', en: 'The rules say no' },
  429: { zh: '操作过于频繁', en: 'Too many requests' },
  500: { zh: '系统出错', en: 'Something broke' },
  503: { zh: '暂时无法服务', en: 'Not available just now' },
}

/** PostgreSQL's own refusals that mean "somebody was faster" or "that is already there". */
const overtakenStates = new Set(['40001', '40P01', '55P03', '23505'])

function saidOf(error: unknown, catalogue: Catalogue): Said | null {
  if (error instanceof Refused) {
    const { because, facts, under } = error.ruling
    return { status: 422, code: because, detail: sentence(catalogue, because, facts), members: { facts, under } }
  }
  if (error instanceof NotForYou)
    return { status: error.status, code: error.code, detail: sentence(catalogue, error.code, {}) }
  if (error instanceof NotFound)
    return { status: 404, code: 'not-found', detail: fixed.notFound, members: { what: error.what } }
  if (error instanceof Overtaken)
    return { status: 409, code: 'overtaken', detail: fixed.overtaken, members: { changed: error.changed } }
  if (error instanceof Unreadable)
    return { status: 400, code: error.code, detail: error.detail, members: { facts: error.facts } }
  if (overtakenStates.has(String((error as { code?: unknown })?.code)))
    return { status: 409, code: 'overtaken', detail: fixed.overtaken, members: { changed: {} } }
  return null
}

const sentence = (catalogue: Catalogue, code: string, facts: Facts): Bilingual =>
  catalogue[code]?.(facts) ?? { zh: `不符合规定（${code}）。`, en: `Not permitted (${code}).` }

/** The one translator from what was thrown to what the reader gets; null means a fault of ours. */
export function problemOf(error: unknown, language: Language, catalogue: Catalogue): Problem | null {
  const said = saidOf(error, catalogue)
  return said && problem(said, language)
}

export function problem({ status, code, detail, members }: Said, language: Language): Problem {
  const title = titles[status] ?? { zh: '出错', en: 'Problem' }
  return { ...members, status, code, title: title[language], detail: detail[language], type: `/problems/${code}` }
}
