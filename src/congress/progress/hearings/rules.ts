import { practice } from '../../../law/article.ts'
import { addDays } from '../../../law/day.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

const before = practice(
  '听取进展前七日，各承办单位报送办理进展表',
  'seven days before a hearing each organ reports on its items',
)

/** How long before a hearing the forms go out, and how long before it they are due; calendar days. */
export const ahead = { out: 14, due: 7 } as const

/** Whether the forms for a hearing go out today. */
export const formsAreDue = ({ heldOn, today }: { heldOn: string; today: string }): boolean =>
  today >= addDays(heldOn, -ahead.out) && today < heldOn

/** The day a form is owed by: a week ahead, or, of a hearing set at short notice, the day before it. */
export function formBy({ heldOn, today }: { heldOn: string; today: string }): string {
  const wished = addDays(heldOn, -ahead.due)
  return wished > today ? wished : addDays(heldOn, -1)
}

/** A form says something of every item, be it that nothing moved. */
export function mayGive(facts: {
  items: readonly { id: string; title: string }[]
  said: ReadonlyMap<string, string>
}): Ruling {
  const silent = facts.items.find(({ id }) => !facts.said.get(id)?.trim())
  return silent ? refuse(before, 'item-unanswered', { title: silent.title }) : permit(before)
}

/** What is found is written down while it is heard, or on the way round. */
export const mayMark = ({ state }: { state: string }): Ruling =>
  state === 'under-way' || state === 'to-minute' ? permit(before) : refuse(before, 'not-being-heard')
