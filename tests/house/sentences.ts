import { nameIn, nodesOf, type Node } from './syntax.ts'
import type { File } from './tree.ts'

const chinese = /\p{Script=Han}/u
const latin = /\p{Script=Latin}/u

/** The text of a string or a template without what is filled in; null for anything computed. */
function textOf(node: unknown): string | null {
  const literal = node as Node | undefined
  if (literal?.type === 'Literal' && typeof literal['value'] === 'string') return literal['value']
  if (literal?.type !== 'TemplateLiteral') return null
  return (literal['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

const propertyOf = (node: Node, name: string): unknown =>
  (node['properties'] as Node[]).find((property) => nameIn(property['key']) === name)?.['value']

/** Both empty is nothing said; marks and figures alone are the same in every language. */
function faultOf(zh: string | null, en: string | null): string | null {
  if (zh === '' && en === '') return null
  if (zh !== null && !zh.trim()) return 'no Chinese'
  if (en !== null && !en.trim()) return 'no English'
  if (zh !== null && zh !== en && latin.test(zh) && !chinese.test(zh)) return `not Chinese: ${zh}`
  if (en !== null && chinese.test(en) && !latin.test(en)) return `not English: ${en}`
  return null
}

/** Every `{ zh, en }` written in the sources that lacks a language: `src/a.ts: no English`. */
export const lackingSentences = (files: readonly File[]): string[] =>
  files.flatMap((file) =>
    [...nodesOf(file)].flatMap(({ node }) => {
      if (node.type !== 'ObjectExpression') return []
      const [zh, en] = [propertyOf(node, 'zh'), propertyOf(node, 'en')]
      if (!zh && !en) return []
      const fault = faultOf(textOf(zh), textOf(en))
      return fault ? [`${file.path}: ${fault}`] : []
    }),
  )
