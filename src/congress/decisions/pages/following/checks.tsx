import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { DutyDue, Photos, Section } from '../../../docket/pages/index.tsx'
import type { CheckLine } from '../../contract.ts'
import { findingNames } from '../../following/words.ts'
import { CardForm } from './card-form.tsx'
import type { FollowProps } from './part.tsx'
import { PublishCheckForm } from './publish-check-form.tsx'
import { clauseSaid, followSays as says } from './says.ts'

/** Cards that are due, the reader's own first; then what was found, the newest first. */
export function Checks({ panel, onDone }: FollowProps) {
  const say = useSay()
  const due = panel.checks.filter(({ state }) => state === 'due').toSorted((a, b) => Number(b.mine) - Number(a.mine))
  const given = panel.checks.filter(({ state }) => state === 'given')
  return (
    <Section title={says.checks}>
      {due.length + given.length === 0 ? <Text>{say(says.noChecks)}</Text> : null}
      <ul className="plain-list">
        {due.map((card) => (
          <li key={card.id}>
            <Due card={card} clauses={panel.clauses} onDone={onDone} />
          </li>
        ))}
        {given.map((card) => (
          <li key={card.id}>
            <Given card={card} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface CardProps extends Pick<FollowProps, 'onDone'> {
  readonly card: CheckLine
}

function Due({ card, clauses, onDone }: CardProps & Pick<FollowProps['panel'], 'clauses'>) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [duty] = card.duties
  return (
    <>
      <Text>
        <strong>{card.deputy.name}</strong>
        {card.again ? ` · ${say(says.again)} · ${say(clauseSaid(card.ordinal))}` : ''} · {say(card.stateName)}
        {card.late ? ` · ${say(says.late)}` : ''}
      </Text>
      {duty ? <DutyDue duty={duty} /> : null}
      {card.mayGive && !open ? (
        <Button
          mt="xs"
          variant={card.mine ? 'filled' : 'default'}
          className="screen-only"
          onClick={() => setOpen(true)}
        >
          {say(card.mine ? says.card : says.cardFor)}
        </Button>
      ) : null}
      {open ? <CardForm card={card} clauses={clauses} onClose={() => setOpen(false)} onDone={onDone} /> : null}
    </>
  )
}

function Given({ card, onDone }: CardProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const facts = [
    card.seenOn ? `${say(sayDay(card.seenOn))} ${card.seenAt}`.trim() : '',
    card.place,
    say(clauseSaid(card.ordinal)),
    card.byOffice ? say(says.byOffice) : '',
    card.publishedOn ? say(says.isPublic) : '',
  ].filter(Boolean)
  return (
    <div className="acceptance">
      <Text>
        <strong>{card.finding ? capital(say(findingNames[card.finding])) : ''}</strong> · {card.deputy.name}
      </Text>
      <Text size="sm">{facts.join(' · ')}</Text>
      <Text className="prose">{card.said}</Text>
      <Photos photos={card.photos} />
      {card.mayPublish && !open ? (
        <Button
          variant="default"
          size="compact-md"
          w="fit-content"
          className="screen-only"
          onClick={() => setOpen(true)}
        >
          {say(says.publishCheck)}
        </Button>
      ) : null}
      {open ? <PublishCheckForm card={card} onClose={() => setOpen(false)} onDone={onDone} /> : null}
    </div>
  )
}
