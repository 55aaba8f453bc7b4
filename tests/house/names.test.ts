import { describe, expect, test } from 'vitest'
import { emptyFolders, pinyinNames } from './names.ts'
import { filesOf, fixtures } from './tree.ts'

const files = filesOf('{src,tests,tools,bin,database}/**/*.{ts,tsx,js,sql}')

describe('names', () => {
  test('no folder is called common, shared, utils, helpers, core, types or lib', () =>
    expect(emptyFolders(files.map(({ path }) => path))).toEqual([]))
  test('no file, identifier, table or column is named in pinyin', () => expect(pinyinNames(files)).toEqual([]))
})

describe('names: what is refused', () => {
  const broken = filesOf('**/*.{ts,sql}', `${fixtures}names/`)

  test('a folder that says nothing', () =>
    expect(emptyFolders(broken.map(({ path }) => path))).toEqual(['src/utils/day.ts']))
  test('pinyin in a file name, a variable, a property, a type and a column, however it is cased', () =>
    expect(pinyinNames(broken)).toEqual([
      'database/0007_names.sql: daibiao_id',
      'src/banli.ts: banli.ts',
      'src/pinyin.ts: JianYi',
      'src/pinyin.ts: quanxian',
      'src/pinyin.ts: daiBiaoName',
    ]))
})
