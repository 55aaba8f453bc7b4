import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { answerOffer, concludeOffer, offerHelp, withdrawOffer, type HelpOffer, type ReportPage } from '../contract.ts'
import { offerStateNames } from '../words.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** What deputies offer to do, and what came of it. */
export function Help({ paper }: { paper: ReportPage }) {
  const say = useSay()
  return (
    <Section title={says.help}>
      {paper.help.length === 0 ? <Text mb="sm">{say(says.noHelp)}</Text> : null}
      <ul className="report-talk">
        {paper.help.map((offer) => (
          <li key={offer.id}>
            <OneOffer offer={offer} />
          </li>
        ))}
      </ul>
      <Offering paper={paper} />
    </Section>
  )
}

function OneOffer({ offer }: { offer: HelpOffer }) {
  const say = useSay()
  const { deputy, byDay, what, state, answer, outcome } = offer
  const withdrawing = useCall(withdrawOffer, { refreshes })
  return (
    <>
      <Text size="sm" c="gray.7">
        {deputy} · {say(sayDay(byDay))} · {capital(say(offerStateNames[state]))}
      </Text>
      <Text className="prose" fw={600}>
        {what}
      </Text>
      {answer ? <Text className="prose">{answer}</Text> : null}
      {outcome ? (
        <Text className="prose">
          {say(says.outcome)}
          {say({ zh: '：', en: ': ' })}
          {outcome}
        </Text>
      ) : null}
      {offer.mayAnswer ? <Thanking offer={offer} /> : null}
      {offer.mayConclude ? <Concluding offer={offer} /> : null}
      {offer.mayWithdraw ? (
        <Button
          variant="default"
          size="compact-md"
          mt={6}
          className="screen-only"
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate({ params: { id: offer.id }, body: { version: offer.version } })}
        >
          {say(says.takeBack)}
        </Button>
      ) : null}
      <ProblemNotice error={withdrawing.error} />
    </>
  )
}

/** Accepted, or declined with thanks. */
function Thanking({ offer }: { offer: HelpOffer }) {
  const say = useSay()
  const [answer, setAnswer] = useState('')
  const answering = useCall(answerOffer, { refreshes })
  const send = (accepted: boolean) =>
    answering.mutate({ params: { id: offer.id }, body: { version: offer.version, accepted, answer } })
  return (
    <form
      className="screen-only"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        const pressed = (event.nativeEvent as SubmitEvent).submitter
        send(pressed?.getAttribute('value') !== 'decline')
      }}
    >
      <Stack gap="sm" mt="sm">
        <TextField
          label={says.thanks}
          field="answer"
          value={answer}
          onChange={setAnswer}
          error={answering.error}
          max={500}
        />
        <ProblemNotice error={answering.error} />
        <Group>
          <Button type="submit" value="accept" loading={answering.isPending}>
            {say(says.accept)}
          </Button>
          <Button type="submit" value="decline" variant="default" loading={answering.isPending}>
            {say(says.decline)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What came of the help. */
function Concluding({ offer }: { offer: HelpOffer }) {
  const say = useSay()
  const [outcome, setOutcome] = useState('')
  const concluding = useCall(concludeOffer, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    concluding.mutate({ params: { id: offer.id }, body: { version: offer.version, outcome } })
  }
  return (
    <form onSubmit={submit} className="screen-only">
      <Stack gap="sm" mt="sm">
        <TextField
          label={says.outcome}
          field="outcome"
          value={outcome}
          onChange={setOutcome}
          error={concluding.error}
          max={1000}
        />
        <ProblemNotice error={concluding.error} />
        <Group>
          <Button type="submit" loading={concluding.isPending}>
            {say(says.conclude)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Offering({ paper }: { paper: ReportPage }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [offerId, setOfferId] = useState(newId)
  const [typed, setTyped] = useState({ what: '', byDay: '' })
  const offering = useCall(offerHelp, { refreshes })
  if (!paper.own) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    offering.mutate(
      { params: { id: paper.id }, body: { ...typed, offerId } },
      {
        onSuccess: () => {
          setTyped({ what: '', byDay: '' })
          setOfferId(newId())
          setOpen(false)
        },
      },
    )
  }
  if (!open)
    return (
      <Group mt="md" className="screen-only">
        <RuledButton
          variant="default"
          ruling={paper.own.mayOffer.ruling}
          sentence={paper.own.mayOffer.sentence}
          onPress={() => setOpen(true)}
        >
          {say(says.offerHere)}
        </RuledButton>
      </Group>
    )
  return (
    <form onSubmit={submit} className="screen-only">
      <Stack gap="sm" mt="md">
        <TextField
          label={says.offerWhat}
          field="what"
          value={typed.what}
          onChange={(what) => setTyped({ ...typed, what })}
          error={offering.error}
          max={500}
        />
        <LineField
          type="date"
          label={says.offerDay}
          field="byDay"
          value={typed.byDay}
          onChange={(byDay) => setTyped({ ...typed, byDay })}
          error={offering.error}
        />
        <ProblemNotice error={offering.error} />
        <Group>
          <Button type="submit" loading={offering.isPending}>
            {say(says.sendOffer)}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
