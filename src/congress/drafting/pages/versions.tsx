import type { PaperProps } from './part.ts'

/** The saved versions of a draft, two of them side by side. */
export function Versions(_paper: PaperProps) {
  return null
}
