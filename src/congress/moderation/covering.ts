import { personalDataIn } from '../../platform/text/personal-data.ts'
import { cover, type Span } from './words.ts'

/** Spans in order, within the text, none inside another: what overlaps becomes one. */
export function tidied(spans: readonly Span[], lengths: { title: number; text: number }): Span[] {
  const sorted = spans
    .map((span) => ({ ...span, to: Math.min(span.to, lengths[span.in]) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.in.localeCompare(b.in) || a.from - b.from)
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last && last.in === span.in && span.from <= last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, span.to) }
    else merged.push(span)
  }
  return merged
}

/** A text as everybody may read it. How long what is covered was, nobody learns. */
export function covered(text: string, spans: readonly Pick<Span, 'from' | 'to'>[]): string {
  let at = 0
  let made = ''
  for (const { from, to } of spans) {
    made += text.slice(at, from) + cover
    at = to
  }
  return made + text.slice(at)
}

/** Where numbers and addresses of persons stand in a text. */
export function personalSpans(text: string): { from: number; to: number; kind: string }[] {
  return personalDataIn(text)
    .flatMap(({ kind, text: hit }) =>
      [...text.matchAll(new RegExp(hit.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => ({
        kind,
        from: index,
        to: index + hit.length,
      })),
    )
    .toSorted((a, b) => a.from - b.from)
}

/** A text nobody has looked at yet, for lists: whatever looks like personal data is covered. */
export const masked = (text: string): string =>
  covered(
    text,
    tidied(
      personalSpans(text).map((span) => ({ ...span, in: 'text' as const })),
      { title: 0, text: text.length },
    ),
  )
