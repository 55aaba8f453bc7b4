import { parseSync } from 'vite'
import type { File } from './tree.ts'

/** Any node of a syntax tree (ESTree); what it has beside its type depends on the type. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Every node of a file with its parent, outermost first. @throws when the file does not parse */
export function* nodesOf({ path, text }: File): Generator<{ node: Node; parent: Node | null }> {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  yield* walk(program as unknown as Node, null)
}

function* walk(node: Node, parent: Node | null): Generator<{ node: Node; parent: Node | null }> {
  yield { node, parent }
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* walk(child, node)
}

/** The name written in an identifier or a string key; empty for anything else. */
export const nameIn = (node: unknown): string => {
  if (!isNode(node)) return ''
  return String(node['name'] ?? node['value'] ?? '')
}
