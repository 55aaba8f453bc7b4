import type { Bilingual } from '../../law/bilingual.ts'

/** One thing wrong in the file, with its cell. */
export interface BadCell {
  readonly row: number
  readonly cell: string
  readonly value: string
  readonly message: Bilingual
}

/** What every import of a file answers, whatever the room. */
export interface ImportAnswer {
  readonly rows: number
  readonly added: number
  readonly changed?: number
  readonly unchanged: number
  readonly problems: readonly BadCell[]
  readonly preview: readonly Readonly<Record<string, string | number>>[]
  readonly done: boolean
}

/** A chosen file as it is sent; `agreed` is the answer to the question the preview raised. */
export interface SentFile {
  readonly fileName: string
  readonly content: string
  readonly confirm: boolean
  readonly agreed: boolean
}

export type SendFile = (file: SentFile, signal: AbortSignal) => Promise<ImportAnswer>
