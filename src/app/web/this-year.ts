import { dayInShanghai } from '../../law/day.ts'

/** The year it is in Shanghai. */
export const thisYear = (): string => dayInShanghai(new Date()).slice(0, 4)
