import { suggestionDocuments, type SuggestionDocument } from './words.ts'

interface Held {
  readonly replies: readonly unknown[]
  readonly handling: {
    readonly opinions: readonly unknown[]
    readonly extensions: readonly unknown[]
    readonly letters: readonly { readonly explanation: unknown }[]
  }
}

/** Whether the record, as its reader sees it, holds what a document says. */
const holds: Record<SuggestionDocument, (paper: Held) => boolean> = {
  'reply-letter': ({ replies }) => replies.length > 0,
  'co-handler-opinion': ({ handling }) => handling.opinions.length > 0,
  'extension-notice': ({ handling }) => handling.extensions.length > 0,
  explanation: ({ handling }) => handling.letters.some(({ explanation }) => explanation !== null),
  'opinion-form': ({ replies }) => replies.length > 0,
  'suggestion-form': () => true,
}

/** The documents that can be made of a suggestion as this reader sees it. */
export const offered = (paper: Held): SuggestionDocument[] => suggestionDocuments.filter((kind) => holds[kind](paper))
