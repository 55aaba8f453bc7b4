import { Collapse, Group, Text, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { sayDay, sayDaysLeft } from './day.ts'
import { Icon } from './icons.tsx'
import { useSay } from './language.tsx'
import { says } from './says.ts'

interface DueDayProps {
  readonly dueOn: string
  readonly daysLeft: number
  /** The rung of the escalation ladder, in words, once it has left the first. */
  readonly rung?: Bilingual
  /** The counting of the day, as the house explains it. */
  readonly why: Bilingual
}

const signs = {
  over: { icon: 'alert', color: 'red.9' },
  soon: { icon: 'clock', color: '#9a4a00' },
  later: { icon: 'clock', color: 'gray.7' },
} as const

/** How pressing: past its day, within a week as the inbox counts it (today and six more), later. */
export const pressing = (daysLeft: number): keyof typeof signs =>
  daysLeft < 0 ? 'over' : daysLeft < 7 ? 'soon' : 'later'

/** A due day with the days left or over; pressed, it unfolds how it was counted. */
export function DueDay({ dueOn, daysLeft, rung, why }: DueDayProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { icon, color } = signs[pressing(daysLeft)]
  return (
    <div className="due">
      <UnstyledButton
        className="due-button"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-controls={id}
        title={say(says.whyThisDay)}
      >
        <Group gap={6} wrap="nowrap" c={color}>
          <Icon name={icon} size={18} />
          <Text component="span" size="sm">
            <strong className="due-left">{say(sayDaysLeft(daysLeft))}</strong>{' '}
            {rung ? <span className="due-rung">· {say(rung)}</span> : null}
            <Text component="span" size="sm" c="gray.7" className="due-date">
              {say(sayDay(dueOn))}
            </Text>
          </Text>
          <Icon name="chevron" size={14} turned={open} />
        </Group>
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        <Text size="sm" c="gray.8" className="due-why">
          {say(why)}
        </Text>
      </Collapse>
    </div>
  )
}
