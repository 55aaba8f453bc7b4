import { createHash } from 'node:crypto'
import { personalDataIn } from '../../../platform/text/personal-data.ts'

const longest = 30

/** How lists call an opinion: its first words, with the numbers and addresses of persons left out. */
export function headingOf(text: string): string {
  let first = text.split(/[\n。！？!?]/).find((part) => part.trim() !== '') ?? text
  for (const { text: found } of personalDataIn(first)) first = first.replaceAll(found, '＊＊＊')
  const signs = [...first.trim()]
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('')
}

/** What is the same text, sent again: without its spaces and marks. */
export const markOfText = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[\s\p{P}\p{S}]/gu, ''),
    )
    .digest('base64url')
