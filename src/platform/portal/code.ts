import { createHash, randomBytes } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

// Without signs that are taken for one another when they are read aloud or copied by hand.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * A query code (查询码), by which whoever sent something without an account finds it again: ten signs, fifty bits. Made
 * from what only her form holds, so that the same form sent twice has one code; without it, from chance.
 */
export function newCode(formNonce?: string): string {
  const bytes = formNonce === undefined ? randomBytes(10) : digest(`code:${formNonce}`).subarray(0, 10)
  const code = [...bytes].map((byte) => signs[byte % signs.length]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

const plain = (code: string): string => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')

/** What is kept of a code, as it may be typed: nobody who reads the table learns a code. */
export const markOfCode = (typed: string): string => digest(plain(typed)).toString('base64url')

/** What is kept of a form, so that it is taken once. */
export const markOfForm = (nonce: string): string => digest(`form:${nonce}`).toString('base64url')
