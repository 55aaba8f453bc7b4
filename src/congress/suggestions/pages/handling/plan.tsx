import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { planKindNames } from '../../handling/words.ts'
import { handlingSays, versionSaid } from './handling-says.ts'
import { PlanForm } from './plan-form.tsx'
import { letterSays } from './says.ts'
import { Unfold } from './side-form.tsx'
import { useMe } from '../../../../ui/identity/me.ts'

type PlanShown = SuggestionPage['handling']['plans'][number]

/** The plans of handling, the latest of each organ first; earlier versions are folded. */
export function Plans({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const organId = useMe()?.organId ?? null
  const { plans, mine } = paper.handling
  const latest = plans.filter((plan, at) => plans.findIndex((each) => each.organId === plan.organId) === at)
  const earlier = plans.filter((plan) => !latest.includes(plan))
  const own = latest.find((plan) => plan.organId === organId)
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(handlingSays.plan)}
      </Title>
      {latest.length === 0 ? <Text size="sm">{say(handlingSays.noPlan)}</Text> : null}
      {latest.map((plan) => (
        <PlanText key={`${plan.organId}.${plan.version}`} plan={plan} />
      ))}
      {earlier.length > 0 ? (
        <details className="screen-only">
          <summary>{say(handlingSays.earlierPlans)}</summary>
          {earlier.map((plan) => (
            <PlanText key={`${plan.organId}.${plan.version}`} plan={plan} />
          ))}
        </details>
      ) : null}
      {mine.isHandling ? (
        <Unfold label={own ? handlingSays.changePlan : handlingSays.makePlan}>
          {(close) => <PlanForm paper={paper} before={own} onClose={close} />}
        </Unfold>
      ) : null}
    </div>
  )
}

function PlanText({ plan }: { plan: PlanShown }) {
  const say = useSay()
  const colon = say({ zh: '：', en: ': ' })
  const yuan =
    plan.money === null ? '' : `${say(letterSays.money)}${plan.money.toLocaleString()}${say(letterSays.yuan)}`
  return (
    <div className="plan">
      <Text size="sm">
        <strong>{say(planKindNames[plan.kind])}</strong> · {plan.organ} · {say(versionSaid(plan.version))} ·{' '}
        {say(sayDay(plan.madeOn))}
      </Text>
      <Text size="sm">
        {say(handlingSays.leader)}
        {colon}
        {plan.leader} · {say(handlingSays.handler)}
        {colon}
        {plan.handler} · {say(handlingSays.phone)}
        {colon}
        {plan.phone}
      </Text>
      {yuan ? (
        <Text size="sm">
          {yuan}
          {plan.moneySource ? `（${plan.moneySource}）` : ''}
        </Text>
      ) : null}
      <ol className="milestones">
        {plan.milestones.map(({ what, by, done }) => (
          <li key={`${what}${by}`}>
            {say(sayDay(by))} · {what} · <strong>{say(done ? handlingSays.done : handlingSays.notDone)}</strong>
          </li>
        ))}
      </ol>
    </div>
  )
}
