import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import type { OfficialDocument } from '../../platform/documents/index.ts'
import type { Work } from '../../platform/http/route.ts'

/** What a document is made from: a matter, a session, a bulletin, a deputy of a year, as its kind says. */
export interface DocumentSource {
  /** As the kind names what it is made from: 'suggestion', 'gathering', 'session'. */
  readonly kind: string
  readonly id: string
}

/** A document as the record gives it, before anybody has edited it. */
export interface DraftedDocument {
  readonly content: OfficialDocument
  /** Whose document it is: an organ numbers and signs its own; null is the congress itself. */
  readonly organId: string | null
}

/**
 * A kind of official document (公文), declared by the room that knows what it says. The room `documents` keeps what was
 * made, numbers it and gives it out; it asks the kind only for a first draft and for who may read it.
 */
export interface DocumentKind {
  /** Unique among all kinds, in kebab-case: 'reply-letter'. */
  readonly kind: string
  readonly name: Bilingual
  /** 文种 of the number and title: 函, 通知, 报告… */
  readonly genre: string
  readonly from: DocumentSource['kind']
  readonly under: Article
  /**
   * What it says, from the record as it stands. Reads only.
   * @returns null where the caller may not make it, or there is nothing yet to make it from
   */
  readonly draft: (work: Work, sourceId: string) => Promise<DraftedDocument | null>
  /** Whether the caller may read what was issued of this kind about this source. */
  readonly mayRead: (work: Work, sourceId: string) => Promise<boolean>
  /** The sources of one batch (all replies of a session), in the order of their numbers; kinds without one make no batch. */
  readonly batch?: (work: Work) => Promise<readonly { readonly id: string; readonly fileName: string }[]>
}
