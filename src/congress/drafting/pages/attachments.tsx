import type { PaperProps } from './part.ts'

/** Photos and documents of a paper; whoever writes it adds and takes out. */
export function Attachments(_paper: PaperProps) {
  return null
}
