import type { Bilingual } from '../../../../law/bilingual.ts'
import type { SuggestionPage } from '../../contract.ts'

/** A class of result in the congress's own words: A 类：已经解决或者基本解决. */
export function classSaid({ handling }: Pick<SuggestionPage, 'handling'>, letter: string): Bilingual {
  const label = handling.classes.labels[letter]
  return label
    ? { zh: `${letter} 类：${label.zh}`, en: `${letter}: ${label.en}` }
    : { zh: `${letter} 类`, en: `class ${letter}` }
}
