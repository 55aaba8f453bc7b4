/** A text in both languages of the house. A missing language does not compile. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

/** Room-wide catalogue of sentences; keeps the literal keys so that a typo fails the type-check. */
export const sentences = <T extends Record<string, Bilingual>>(catalogue: T): T => catalogue
