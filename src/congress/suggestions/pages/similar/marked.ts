/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  readonly text: string
  readonly same: boolean
}

const letter = /[\p{L}\p{N}]/u

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((second, index) => `${characters[index]}${second}`)

/** Parts a text into what the other also says, pair by pair of characters, and what it alone says. */
export function marked(text: string, other: string): Stretch[] {
  const characters = [...text]
  const held = new Set(pairsOf([...other]).filter((pair) => [...pair].every((each) => letter.test(each))))
  const same = characters.map(() => false)
  for (const [index, pair] of pairsOf(characters).entries()) if (held.has(pair)) same[index] = same[index + 1] = true
  const stretches: { text: string; same: boolean }[] = []
  for (const [index, character] of characters.entries()) {
    const last = stretches.at(-1)
    if (last && last.same === same[index]) last.text += character
    else stretches.push({ text: character, same: same[index] === true })
  }
  return stretches
}
