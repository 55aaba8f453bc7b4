import { describe, expect, test } from 'vitest'
import { lackingSentences } from './sentences.ts'
import { filesOf, fixtures, isTest } from './tree.ts'

const files = filesOf('src/**/*.{ts,tsx}').filter(({ path }) => !isTest(path))

describe('sentences', () => {
  test('each is there in both languages, the Chinese in Chinese and the English in English', () =>
    expect(lackingSentences(files)).toEqual([]))

  test('a sentence that lacks one is found', () =>
    expect(lackingSentences(filesOf('*.ts', `${fixtures}sentences/`))).toEqual([
      'says.ts: no English',
      'says.ts: no Chinese',
      'says.ts: not Chinese: Assign',
      'says.ts: not English: 交办',
    ]))
})
