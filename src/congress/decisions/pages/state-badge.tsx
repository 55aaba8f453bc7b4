import { Badge } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import { majorMatterLife } from '../life.ts'
import type { State } from '../words.ts'
import './decisions.css'

const [back, going, done, over] = ['#9a4a00', 'desk.6', 'teal.9', 'gray.8']

/** Whose turn it is, by colour; the word says the rest. */
const colours: Record<State, string> = {
  draft: over,
  submitted: going,
  returned: back,
  accepted: going,
  hearing: going,
  'in-committee': going,
  listed: going,
  deliberated: going,
  undecided: back,
  unspoken: back,
  adopted: done,
  following: done,
  rejected: over,
  filed: over,
  concluded: over,
  withdrawn: over,
}

export function StateBadge({ state }: { state: State }) {
  const say = useSay()
  return (
    <Badge variant="outline" color={colours[state]} size="lg" tt="none" radius="sm" className="state-badge">
      {capital(say(stateIn(majorMatterLife, state)))}
    </Badge>
  )
}
