import type { html } from 'hono/html'
import type { Bilingual, Language } from '../../law/bilingual.ts'
import type { Day } from '../../law/day.ts'
import type { Reader } from '../database/house.ts'
import type { Work } from '../http/route.ts'

/** A part of a page, already escaped: made with `html` of hono/html, which escapes whatever is put into it. */
export type Html = ReturnType<typeof html>

/** The entries of the portal's menu, in their order. */
export const publicPlaces = [
  'home',
  'deputies',
  'opinions',
  'suggestions',
  'decisions',
  'consultations',
  'bulletins',
  'stations',
  'columns',
  'laws',
  'data',
] as const
export type PublicPlace = (typeof publicPlaces)[number]

/** What somebody without an account asks of one congress. */
export interface PublicAsked {
  readonly tx: Reader
  readonly congressId: number
  readonly today: Day
  readonly now: Date
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
  /** Only the queries a page names in `queries`; each at most 200 characters, '' where it is not sent. */
  readonly query: Readonly<Record<string, string>>
}

/** How a page speaks to its reader. */
export interface View {
  readonly language: Language
  readonly congressId: number
  readonly today: Day
  readonly say: (text: Bilingual) => string
  /** A day as the reader writes it; '' for none. */
  readonly day: (on: Day | null) => string
  /** The address of a page below this congress's portal: `at('/suggestions/…')`. */
  readonly at: (path: string) => string
  /** Where the whole house is reached from outside, for QR codes and feeds: `https://…`. */
  readonly outside: string
  readonly query: Readonly<Record<string, string>>
}

/** A list as a table: the same rows go out as CSV (with byte order mark, formulas made harmless) and as JSON. */
export interface PublicTable {
  /** The name of the file without its ending; letters and hyphens. */
  readonly name: string
  readonly columns: readonly (readonly [key: string, name: Bilingual])[]
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
}

/** What a reader of feeds is told. */
export interface PublicEntry {
  readonly id: string
  readonly title: string
  /** Below this congress's portal. */
  readonly at: string
  readonly on: Day
  readonly summary: string
}

/**
 * A page everybody may read, declared by its room and served by the portal: cached for a minute, in both languages, in
 * large print, with its twins `.csv`, `.json` and `.atom` where it says how.
 */
export interface PublicPage<M = never> {
  /** Below `/public/:congress`, as Fastify writes it: `/suggestions/:id`. */
  readonly path: string
  readonly place: PublicPlace
  /** The queries the page reads; others are not part of its address. */
  readonly queries?: readonly string[]
  /** null: there is no such page (404). */
  readonly read: (asked: PublicAsked) => Promise<M | null>
  readonly title: (model: M) => Bilingual
  /** What stands below the heading. */
  readonly body: (model: M, view: View) => Html
  /** A whole document in place of the framed page, with a style of its own: what is printed. null: the framed page. */
  readonly whole?: (model: M, view: View) => string | null
  readonly table?: (model: M) => PublicTable
  /** What the JSON twin says, where the table's rows are not enough. */
  readonly data?: (model: M) => unknown
  readonly entries?: (model: M) => readonly PublicEntry[]
  /** Extra for the sitemap: the addresses this page's model leads to. */
  readonly leadsTo?: (model: M) => readonly string[]
}

/** A file that came with a form, in memory; what it is, is found by its bytes and never by its name. */
export interface SentFile {
  readonly field: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface PublicSent {
  /** Every field once, as typed; '' for none. */
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly SentFile[]
  /** Made when the form was shown: sent twice, it is the same sending. */
  readonly nonce: string
}

/** What came of a form: another page by its address (303), a page of its own (never kept anywhere), or what is wrong. */
export type Taken =
  | { readonly goTo: string }
  | { readonly title: Bilingual; readonly body: (view: View) => Html }
  | { readonly wrong: Readonly<Record<string, Bilingual>> }

/** What was typed before, what is wrong with it, and what every form must carry. */
export interface Typed {
  readonly values: Readonly<Record<string, string>>
  /** By field; '' for what concerns the whole form. Stands above the form as a list too, made by the portal. */
  readonly wrong: Readonly<Record<string, Bilingual>>
  /** The hidden fields: put it right after `<form …>`. */
  readonly hidden: Html
}

/** A form anybody may send: never cached; the portal sees to its age, the machine's field, floods, and sizes. */
export interface PublicForm<M = never> {
  readonly path: string
  readonly place: PublicPlace
  readonly queries?: readonly string[]
  readonly read: (asked: PublicAsked) => Promise<M | null>
  readonly title: (model: M) => Bilingual
  readonly body: (model: M, view: View, typed: Typed) => Html
  /**
   * In a writing transaction, as somebody without an account. A refusal thrown here is shown above the form in its
   * sentence, and everything typed stays.
   */
  readonly take: (work: Work, sent: PublicSent, model: M) => Promise<Taken>
  /** Files taken with it: how many, and bytes of each. None if not said. */
  readonly files?: { readonly most: number; readonly largest: number }
  /** It only finds something and changes nothing: it may be sent as fast, and as late, as one likes. */
  readonly looksUp?: boolean
  /** Codes of what its rules may refuse, as a contract announces them. */
  readonly refusals?: readonly string[]
  /** How many from one network: at once, and then one more each so many seconds. */
  readonly flood?: { readonly atOnce: number; readonly everySeconds: number }
}

/** Pages of every model in one list. */
export const publicPage = <M>(page: PublicPage<M>): PublicPage => page as unknown as PublicPage
export const publicForm = <M>(form: PublicForm<M>): PublicForm => form as unknown as PublicForm
