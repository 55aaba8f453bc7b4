import type { HearingItem, HearingOrgan } from '../../contract.ts'
import { markNames } from '../../hearings/words.ts'

/** An outcome of the hearing as it is offered: by when is still to be chosen. */
interface Offered {
  readonly text: string
  readonly owner: string
  readonly dueOn: string
}

const longestOutcome = 500

const lineOf = ({ duty, mark, note }: HearingItem, index: number): string =>
  `${index + 1}. ${duty.title}：${mark ? markNames[mark].zh : ''}${note ? `；${note}` : ''}`

/** What was found, for the minutes: organ by organ; what is slow or stalled and was remarked upon becomes an outcome. */
export function foundAtHearing(organs: readonly HearingOrgan[]): { text: string; outcomes: Offered[] } {
  const heard = organs
    .map(({ items, ...organ }) => ({ ...organ, items: items.filter(({ mark }) => mark) }))
    .filter(({ items }) => items.length > 0)
  return {
    text: heard.flatMap(({ organ, items }) => ['', `${organ.zh}：`, ...items.map(lineOf)]).join('\n'),
    outcomes: heard.flatMap(({ organId, items }) =>
      items
        .filter(({ mark, note }) => mark !== 'on-track' && note)
        .map(({ duty, note }) => ({
          text: `${duty.title}：${note}`.slice(0, longestOutcome),
          owner: organId,
          dueOn: '',
        })),
    ),
  }
}
