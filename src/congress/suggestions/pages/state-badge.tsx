import { Badge } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { suggestionLife } from '../life.ts'
import type { State } from '../words.ts'

/** Whose turn it is, by colour; the word says the rest. */
const colours: Record<State, string> = {
  draft: 'gray.8',
  submitted: 'desk.6',
  reviewed: 'desk.6',
  accepted: 'desk.6',
  returned: '#9a4a00',
  assigned: 'desk.6',
  declined: '#9a4a00',
  disputed: '#9a4a00',
  handling: 'desk.6',
  'extension-asked': '#9a4a00',
  extended: 'desk.6',
  separate: 'desk.6',
  replied: 'teal.9',
  reworking: '#9a4a00',
  escalated: '#9a4a00',
  following: 'teal.9',
  closed: 'gray.8',
  withdrawn: 'gray.8',
}

export const stateName = (state: string) => suggestionLife.states[state]?.name ?? { zh: state, en: state }

export function StateBadge({ state }: { state: State }) {
  const say = useSay()
  return (
    <Badge variant="outline" color={colours[state]} size="lg" tt="none" radius="sm">
      {capital(say(stateName(state)))}
    </Badge>
  )
}
