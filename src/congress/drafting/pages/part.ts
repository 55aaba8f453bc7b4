import type { PaperKind } from '../words.ts'

/** The paper that a part of the desk is about. */
export interface PaperProps {
  readonly matterId: string
  readonly kind: PaperKind
}
