import type { Article } from '../law/article.ts'
import type { Facts } from '../law/ruling.ts'
import { currentLanguage } from './language.tsx'
import { says } from './says.ts'

/** Problem details (RFC 9457) as the house answers them; status 0 means that nothing was reached. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  /** Fields not as required, each by its path (`body.title`). */
  readonly issues?: readonly { readonly path: string; readonly message: string }[]
  readonly facts?: Facts
  /** The article a refusal rests on. */
  readonly under?: Article
  /** What the matter looks like now, when somebody was faster. */
  readonly changed?: Readonly<Record<string, unknown>>
  readonly reference?: string
}

/** The house answered with a problem, or could not be reached. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`)
    this.problem = problem
  }
}

const ours = (status: number, code: string, title: keyof typeof says, detail: keyof typeof says): Problem => {
  const language = currentLanguage()
  return { status, code, title: says[title][language], detail: says[detail][language] }
}

export const noConnection = (): Problem => ours(0, 'no-connection', 'noConnectionTitle', 'noConnection')
export const strangeAnswer = (status: number): Problem => ours(status, 'strange-answer', 'strangeTitle', 'strange')

/** The problem behind an error, whatever was thrown. */
export const problemIn = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : strangeAnswer(500)

/** Message for one field of a form, by the end of its path: `title` finds `body.title`. */
export const issueOf = (error: unknown, field: string): string | undefined =>
  error instanceof ProblemError
    ? error.problem.issues?.find(({ path }) => path === field || path.endsWith(`.${field}`))?.message
    : undefined
