import type { DocumentForm } from '../../platform/documents/index.ts'

export type FormRow = DocumentForm['rows'][number]

const label = (text: string, span = 2) => ({ text, span, label: true })
const box = (text: string, span: number) => ({ text, span, label: false })

/** Two facts beside each other. */
export const pair = (one: readonly [string, string], other: readonly [string, string]): FormRow => ({
  lines: 1,
  cells: [label(one[0]), box(one[1], 4), label(other[0]), box(other[1], 4)],
})

/** One fact across the sheet, so many lines high. */
export const wide = (name: string, text: string, lines: number): FormRow => ({
  lines,
  cells: [label(name), box(text, 10)],
})

export const heading = (text: string): FormRow => ({ lines: 1, cells: [label(text, 12)] })

/** □满意　□不满意: boxes to tick. */
export const toTick = (...names: readonly string[]): string => names.map((name) => `□${name}`).join('　')

export const signed = '签名：　　　　　　　　　　　　　　年　　月　　日'
