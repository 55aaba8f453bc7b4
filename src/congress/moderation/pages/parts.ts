import { covered, tidied } from '../covering.ts'
import type { Original } from '../contract.ts'
import type { Span } from '../words.ts'

/** A part of a text that may be covered: found by its form, or marked by the moderator. */
export interface Part extends Span {
  readonly kind: string
  readonly covered: boolean
}

export const partKey = ({ in: place, from, to }: Span): string => `${place}.${from}.${to}`

/** What looks like personal data is covered until somebody takes the tick away. */
export const foundIn = ({ found }: Pick<Original, 'found'>): Part[] => found.map((span) => ({ ...span, covered: true }))

/** With one more part covered; one marked before is covered again. */
export const marked = (parts: readonly Part[], span: Span): Part[] => [
  ...parts.filter((part) => partKey(part) !== partKey(span)),
  { ...span, kind: 'marked', covered: true },
]

export const toggled = (parts: readonly Part[], key: string): Part[] =>
  parts.map((part) => (partKey(part) === key ? { ...part, covered: !part.covered } : part))

/** What is sent of the parts: where they are. */
export const spansOf = (parts: readonly Part[]): Span[] =>
  parts.flatMap((part) => (part.covered ? [{ in: part.in, from: part.from, to: part.to }] : []))

/** Exactly what everybody will read. */
export function preview({ title, text }: Pick<Original, 'title' | 'text'>, parts: readonly Part[]) {
  const spans = tidied(spansOf(parts), { title: title.length, text: text.length })
  return {
    title: covered(
      title,
      spans.filter((span) => span.in === 'title'),
    ),
    text: covered(
      text,
      spans.filter((span) => span.in === 'text'),
    ),
  }
}

/** Whether something found by its form would be public. */
export const leavesPersonal = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind !== 'marked' && !part.covered)
