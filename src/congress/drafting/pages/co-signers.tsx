import type { PaperProps } from './part.ts'

/** Who stands under a paper and who was asked; its lead deputy invites more. */
export function CoSigners(_paper: PaperProps) {
  return null
}
