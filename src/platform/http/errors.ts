import type { Bilingual } from '../../law/bilingual.ts'

/** What was asked for is not here, or not for this caller to know of: the two look the same from outside. */
export class NotFound extends Error {
  readonly what: string
  constructor(what: string) {
    super(`no such ${what}`)
    this.what = what
  }
}

/** Somebody else was faster; carries what the matter looks like now. */
export class Overtaken extends Error {
  readonly changed: Readonly<Record<string, unknown>>
  constructor(changed: Readonly<Record<string, unknown>>) {
    super('overtaken')
    this.changed = changed
  }
}

/** Not signed in (401), or signed in and not for them (403). */
export class NotForYou extends Error {
  readonly status: 401 | 403
  readonly code: string
  constructor(status: 401 | 403, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

/** The body is well-formed and still cannot be taken: a broken file, a cell that is a formula. */
export class Unreadable extends Error {
  readonly code: string
  readonly detail: Bilingual
  readonly facts: Readonly<Record<string, unknown>>
  constructor(code: string, detail: Bilingual, facts: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.code = code
    this.detail = detail
    this.facts = facts
  }
}
