import { Badge } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import { motionLife } from '../life.ts'
import type { State } from '../words.ts'

const back = '#9a4a00'

/** Whose turn it is, by colour; the word says the rest. */
const colours: Record<State, string> = {
  draft: 'gray.8',
  submitted: 'desk.6',
  referred: 'desk.6',
  advised: 'desk.6',
  listed: 'teal.9',
  'withdrawal-asked': back,
  'in-committee': 'desk.6',
  reported: 'desk.6',
  executing: 'desk.6',
  redoing: back,
  delivered: 'teal.9',
  'carried-over': back,
  adopted: 'teal.9',
  rejected: 'gray.8',
  converted: 'gray.8',
  concluded: 'gray.8',
  withdrawn: 'gray.8',
  lapsed: 'gray.8',
}

export function StateBadge({ state }: { state: State }) {
  const say = useSay()
  return (
    <Badge variant="outline" color={colours[state]} size="lg" tt="none" radius="sm">
      {capital(say(stateIn(motionLife, state)))}
    </Badge>
  )
}
