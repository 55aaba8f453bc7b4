const field = /\{(?:序号(?::[1-9])?|年|届|次)\}/g

/**
 * Whether a text may stand as the template of papers' numbers: `第{序号}号`, `{年}{序号:4}`, `{届}-{次}-{序号:3}`. The
 * running number is always in it; between sessions the year is too, for the numbers begin anew each year, and there is
 * no session to name.
 */
export function isNumberTemplate(text: string, series: 'session' | 'year'): boolean {
  const fields: readonly string[] = text.match(field) ?? []
  const ordinals = fields.filter((each) => each.startsWith('{序号')).length
  const isPlain = !/[{}]/.test(text.replaceAll(field, ''))
  const fits = series === 'session' || (fields.includes('{年}') && !fields.includes('{次}'))
  return isPlain && ordinals === 1 && fits && text.length <= 40
}
