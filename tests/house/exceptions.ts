import type { walls } from './sizes.ts'

/** Leave to pass a wall: one line saying why, where all may see how many there are. */
export interface Exception {
  /** A file, or a function in it: `path#name`. */
  readonly where: string
  readonly wall: keyof typeof walls
  readonly why: string
}

export const exceptions: readonly Exception[] = [
  { where: 'src/law/organic-law.ts', wall: 'file', why: 'a statute is read whole, paragraph after paragraph' },
]
