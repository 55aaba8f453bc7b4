import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { commonPasswords } from './common-passwords.ts'
import { ground } from '../words.ts'

const shortest = 10
const longest = 128

export type PasswordReason =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-contains-username'
  | 'password-too-common'
  | 'password-too-plain'

/** One password whatever the keyboard composed it of. */
export const passwordOf = (typed: string): string => typed.normalize('NFKC')

const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

/** Characters that are no mere continuation of the one before: `123456` and `aaaaaa` have one, `hn3x` has four. */
function surprises(password: string): number {
  let count = 0
  const characters = [...password.toLowerCase()]
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1]
    if (before === character || runs.some((run) => before !== undefined && run.includes(before + character))) continue
    count += 1
  }
  return count
}

const plain = (password: string): boolean => new Set(password).size < 5 || surprises(password) < 5

/** May this be the password of this account? Length counts most; no rule asks for signs that people then forget. */
export function mayBePassword(typed: string, username: string): Ruling<PasswordReason> {
  const password = passwordOf(typed)
  const article = ground.password
  const have = [...password].length
  if (have < shortest) return refuse(article, 'password-too-short', { needed: shortest, have })
  if (have > longest) return refuse(article, 'password-too-long', { most: longest })
  const lower = password.toLowerCase()
  if (username.length > 2 && lower.includes(username.toLowerCase()))
    return refuse(article, 'password-contains-username')
  if (commonPasswords.has(lower)) return refuse(article, 'password-too-common')
  return plain(lower) ? refuse(article, 'password-too-plain') : permit(article)
}
