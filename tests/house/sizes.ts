import type { Exception } from './exceptions.ts'
import { nameIn, nodesOf, type Node } from './syntax.ts'
import { isTest, linesOf, type File } from './tree.ts'

/** The walls of CONTRIBUTING.md, in lines, parameters and folders. */
export const walls = { file: 250, test: 400, function: 40, component: 120, parameters: 4, depth: 5, median: 60 }

/** What stands over a wall: which file, or which function in it (`path#name`), and by how much. */
export interface Over {
  readonly where: string
  readonly wall: keyof typeof walls
  readonly is: number
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** A function's own name, or the variable's, property's or method's that holds it. */
const functionName = (node: Node, parent: Node | null): string =>
  nameIn(node['id']) || nameIn(parent?.['id']) || nameIn(parent?.['key']) || 'anonymous'

const over = (wall: keyof typeof walls, where: string, is: number): Over[] =>
  is > walls[wall] ? [{ where, wall, is }] : []

function functionsOver(file: File): Over[] {
  return [...nodesOf(file)].flatMap(({ node, parent }) => {
    if (!functions.has(node.type)) return []
    const name = functionName(node, parent)
    const where = `${file.path}#${name}`
    const isComponent = file.path.endsWith('.tsx') && /^[A-Z]/.test(name)
    const length = linesOf(file.text.slice(node.start, node.end))
    const parameters = (node['params'] as unknown[]).length
    return [...over(isComponent ? 'component' : 'function', where, length), ...over('parameters', where, parameters)]
  })
}

/** Every file and function over its wall. Tests have a wall of their own and no limit on a `describe`. */
export const oversized = (files: readonly File[]): Over[] =>
  files.flatMap((file) => [
    ...over(isTest(file.path) ? 'test' : 'file', file.path, linesOf(file.text)),
    ...over('depth', file.path, file.path.split('/').length - 1),
    ...(isTest(file.path) ? [] : functionsOver(file)),
  ])

/** Lines of the middle file. */
export function medianLines(files: readonly File[]): number {
  const sizes = files.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** What is over a wall without leave, and what has leave it no longer needs. */
export function compare(
  found: readonly Over[],
  allowed: readonly Exception[],
): { trespasses: Over[]; unneeded: Exception[] } {
  const same = (a: { where: string; wall: string }, b: { where: string; wall: string }) =>
    a.where === b.where && a.wall === b.wall
  return {
    trespasses: found.filter((each) => !allowed.some((exception) => same(each, exception))),
    unneeded: allowed.filter((exception) => !found.some((each) => same(each, exception))),
  }
}
