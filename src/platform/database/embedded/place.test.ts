import { describe, expect, test } from 'vitest'
import { fittingSocketFolder } from './place.ts'

describe('the socket folder', () => {
  const folderOf = (length: number): string => `/${'d'.repeat(length - 1)}`
  // `/socket/.s.PGSQL.5432` is 21 bytes of the 103 that every system allows.
  test('stands in the data folder while its path fits a socket address', () => {
    expect(fittingSocketFolder(folderOf(82), '/tmp')).toBe(`${folderOf(82)}/socket`)
    expect(fittingSocketFolder(folderOf(83), '/tmp')).toMatch(/^\/tmp\/lianxin-[0-9a-f]{12}$/)
  })

  test('counts bytes, not letters', () => {
    expect(fittingSocketFolder(`/${'县'.repeat(27)}`, '/tmp')).toContain('县')
    expect(fittingSocketFolder(`/${'县'.repeat(28)}`, '/tmp')).not.toContain('县')
  })

  test('is the same for the same folder and another for another', () => {
    const [one, two] = [folderOf(90), folderOf(91)]
    expect(fittingSocketFolder(one, '/tmp')).toBe(fittingSocketFolder(one, '/tmp'))
    expect(fittingSocketFolder(one, '/tmp')).not.toBe(fittingSocketFolder(two, '/tmp'))
  })

  test('falls back to /tmp when the temporary folder is long as well', () => {
    expect(fittingSocketFolder(folderOf(90), folderOf(90))).toMatch(/^\/tmp\/lianxin-/)
  })

  test('leaves a folder whose name PostgreSQL would read as a list', () => {
    expect(fittingSocketFolder('/data,old', '/tmp')).toMatch(/^\/tmp\/lianxin-/)
  })
})
