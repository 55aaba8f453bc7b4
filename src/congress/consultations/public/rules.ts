import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

const said = practice('公开征求意见，至少写一条意见', 'a public comment says something')

export interface Clause {
  /** 第三条; '' for what stands before the first. */
  readonly name: string
  readonly text: string
}

const heads = /^[ \t　]*(第[一二三四五六七八九十百千零〇\d]{1,9}条)/gm

/** The articles of a draft, one by one; none where it has fewer than two. */
export function clausesIn(draft: string): Clause[] {
  const found = [...draft.matchAll(heads)]
  if (found.length < 2) return []
  const before = draft.slice(0, found[0]?.index ?? 0).trim()
  const clauses = found.map((head, at) => ({
    name: head[1] ?? '',
    text: draft.slice(head.index, found[at + 1]?.index ?? draft.length).trim(),
  }))
  return before ? [{ name: '', text: before }, ...clauses] : clauses
}

/** Something chosen is an answer; nothing at all is none. */
export const maySay = ({ answered }: { answered: number }): Ruling =>
  answered > 0 ? permit(said) : refuse(said, 'comment-empty')

/** Texts that differ in spaces and stops alone are one text; '' where there is none worth comparing. */
export function plainly(texts: readonly string[]): string {
  const plain = texts
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
  return plain.length >= 10 ? plain : ''
}
