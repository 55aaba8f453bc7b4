import type { PaperProps } from './part.ts'

/** The invited deputy reads the text, then signs or declines; nothing for anybody else. */
export function CoSignAnswer(_paper: PaperProps) {
  return null
}
