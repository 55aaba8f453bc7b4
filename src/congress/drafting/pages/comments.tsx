import type { PaperProps } from './part.ts'

/** What those who write a draft say to each other about it. */
export function Comments(_paper: PaperProps) {
  return null
}
