import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { CadenceLine } from '../../contract.ts'
import { usePlaceOf } from '../places.tsx'
import { says } from './says.ts'

type Period = CadenceLine['periods'][number]

const shownAtOnce = 6

const stateOf = ({ state, missed }: Period) => {
  if (missed) return says.missed
  if (state === 'due') return says.open
  return state === 'held' ? says.held : says.dropped
}

const whereOf = ({ source }: Period, placeOf: ReturnType<typeof usePlaceOf>) =>
  source ? placeOf({ sourceKind: source.kind, sourceId: source.id }) : undefined

/** Where it is done, or for which session. */
function Done({ period: { session, source }, to }: { period: Period; to: string | undefined }) {
  const say = useSay()
  if (!session && !to) return null
  const name = session ?? say(says.goThere)
  return (
    <Text component="span" size="sm">
      {' · '}
      {to && source ? <Link to={to}>{name}</Link> : session}
    </Text>
  )
}

/** How each period went, the latest first; what was missed is marked by word and sign. */
export function Periods({ periods, ended }: { periods: readonly Period[]; ended: boolean }) {
  const say = useSay()
  const placeOf = usePlaceOf()
  if (periods.length === 0) return ended ? null : <Text size="sm">{say(says.noPeriods)}</Text>
  const list = (shown: readonly Period[]) => (
    <ul className="plain-list">
      {shown.map((period) => (
        <li key={period.id}>
          <Text component="span" fw={period.missed ? 700 : 400} c={period.missed ? 'red.9' : undefined}>
            {period.missed ? <Icon name="alert" size={16} /> : null} {say(sayDay(period.dueOn))} ·{' '}
            {say(stateOf(period))}
          </Text>
          <Done period={period} to={whereOf(period, placeOf)} />
          {period.outcome ? <Text size="sm">{period.outcome}</Text> : null}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(periods.slice(0, shownAtOnce))}
      {periods.length > shownAtOnce ? (
        <details>
          <summary>
            {say(says.earlier)}（{periods.length - shownAtOnce}）
          </summary>
          {list(periods.slice(shownAtOnce))}
        </details>
      ) : null}
    </>
  )
}
