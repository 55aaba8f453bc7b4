import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { JudgingPanel } from '../../contract.ts'
import { judgingSays } from './says.ts'

const whose = { deputy: judgingSays.byDeputy, office: judgingSays.byOffice, chair: judgingSays.byChair } as const

/** 请重新办理什么: what was asked for again, the earliest first. */
export function WhatIsAsked({ judging }: { judging: Pick<JudgingPanel, 'reworks'> }) {
  const say = useSay()
  if (judging.reworks.length === 0) return null
  return (
    <ul className="plain-list" aria-label={say(judgingSays.askedAgain)}>
      {judging.reworks.map(({ askedOn, by, organ, whatIsMissing }, at) => (
        <li key={at}>
          <Text size="sm" fw={600}>
            {say(sayDay(askedOn))} · {say(whose[by])} · {say(judgingSays.askedAgain)}
            {organ ? ` · ${organ}` : ''}
          </Text>
          <Text size="sm" className="prose">
            {whatIsMissing}
          </Text>
        </li>
      ))}
    </ul>
  )
}
