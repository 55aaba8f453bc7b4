import type { PaperProps } from './part.ts'

/** Where the deputies went, whom they asked and what they found. */
export function FieldStudies(_paper: PaperProps) {
  return null
}
