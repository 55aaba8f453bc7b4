import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '../../law/bilingual.ts'

export type Print = 'usual' | 'large'

/** What a reader has chosen; the only thing public pages know of her. */
export interface Preferences {
  readonly language: Language
  readonly print: Print
}

const languageCookie = 'lianxin_language'
const printCookie = 'lianxin_print'

const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en'

/** Her choice, and without one the language her browser asks for. */
export function preferencesOf({ cookies, language }: FastifyRequest): Preferences {
  const chosen = cookies[languageCookie]
  return {
    language: isLanguage(chosen) ? chosen : language,
    print: cookies[printCookie] === 'large' ? 'large' : 'usual',
  }
}

/** Only back to a public page of this house. */
const backTo = (typed: string): string =>
  /^\/public(?:[/?]|$)/.test(typed) && !/[\\\s]|\/\//.test(typed) ? typed : '/public'

/** Takes the switches of the frame: a choice is kept for a year, on the reader's device only. */
export function servePreferences(scope: FastifyInstance): void {
  scope.post<{ Body: URLSearchParams | undefined }>('/public/preferences', async ({ body, protocol }, reply) => {
    const of = (name: string) => (body instanceof URLSearchParams ? (body.get(name) ?? '') : '')
    const kept = {
      path: '/public',
      httpOnly: true,
      sameSite: 'lax',
      secure: protocol === 'https',
      maxAge: 31_536_000,
    } as const
    if (isLanguage(of('language'))) reply.setCookie(languageCookie, of('language'), kept)
    if (['usual', 'large'].includes(of('print'))) reply.setCookie(printCookie, of('print'), kept)
    return reply.header('cache-control', 'no-store').redirect(backTo(of('back')), 303)
  })
}
