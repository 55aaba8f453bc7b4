import { AlignmentType, type Paragraph } from 'docx'
import { character, empty, faces, ofMillimetres, paragraph, run, titled, widthOf } from './docx-text.ts'
import type { LaidOut } from './laid-out.ts'
import { measures } from './measures.ts'

const indented = { firstLine: 2 * character }
const wide = ofMillimetres(measures.text.width)

const faceOf = (level: number) => (level === 1 ? faces.hei : level === 2 ? faces.kai : faces.fang)

function textOf({ blocks, tail }: { blocks: LaidOut['blocks']; tail: boolean }): Paragraph[] {
  return blocks.map(({ level, head, rest }, index) =>
    paragraph([...(head ? [run(head, { font: faceOf(level) })] : []), ...(rest ? [run(rest)] : [])], {
      alignment: AlignmentType.BOTH,
      indent: indented,
      // A signature never stands on a page without text: the last paragraph goes with it.
      keepNext: (tail && index > 0 && index === blocks.length - 1) || (head !== '' && rest === ''),
    }),
  )
}

function annexNote(names: readonly string[]): Paragraph[] {
  if (names.length === 0) return []
  return [
    empty(1, { keepNext: true }),
    ...names.map((name, index) => {
      const number = names.length > 1 ? `${index + 1}.` : ''
      const hanging = widthOf(number)
      return paragraph([run(`${index === 0 ? '附件：' : ''}${number}${name}`)], {
        keepNext: true,
        indent: { left: 5 * character + hanging, hanging: index === 0 ? 3 * character + hanging : hanging },
      })
    }),
  ]
}

/** 落款: under a seal the issuer is centred above the date; without one the date begins two characters further in. */
function signature({ signedBy, day, sealed }: LaidOut): Paragraph[] {
  const [name, date] = [widthOf(signedBy), widthOf(day)]
  const keep = { keepNext: true, keepLines: true }
  if (sealed) {
    const fromRight = measures.dateFromRight.sealed * character
    const right = Math.max(0, Math.round(fromRight + (date - name) / 2))
    return [
      empty(2, keep),
      paragraph([run(signedBy)], { alignment: AlignmentType.RIGHT, indent: { right }, ...keep }),
      paragraph([run(day)], { alignment: AlignmentType.RIGHT, indent: { right: fromRight }, keepLines: true }),
    ]
  }
  const edge = measures.dateFromRight.unsealed * character
  const begin = Math.round(Math.min(wide - edge - name, wide - edge - date - 2 * character))
  return [
    empty(1, keep),
    paragraph([run(signedBy)], { indent: { left: begin }, ...keep }),
    paragraph([run(day)], { indent: { left: begin + 2 * character }, keepLines: true }),
  ]
}

const whoWasThere = ({ attendance }: LaidOut): Paragraph[] =>
  attendance
    ? [
        empty(1),
        ...attendance
          .filter(([, names]) => names !== '')
          .map(([label, names]) =>
            paragraph([run(`${label}：`, { font: faces.hei }), run(names)], {
              indent: { left: 5 * character, hanging: 3 * character },
            }),
          ),
      ]
    : []

/** 主体: title, recipients, text, what is annexed, signature, note. A form has none of it. */
export function bodyOf(it: LaidOut): Paragraph[] {
  if (it.format === 'form') return textOf({ blocks: it.blocks, tail: false })
  return [
    titled(it.titleLines),
    empty(1),
    ...(it.recipients.length > 0 ? [paragraph([run(`${it.recipients.join('，')}：`)])] : []),
    ...textOf({ blocks: it.blocks, tail: it.signedBy !== '' }),
    ...annexNote(it.annexList),
    ...(it.signedBy === '' ? [] : signature(it)),
    ...(it.note === '' ? [] : [paragraph([run(`（${it.note}）`)], { indent: indented })]),
    ...whoWasThere(it),
  ]
}
