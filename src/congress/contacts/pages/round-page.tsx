import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import {
  Done,
  MatterActs,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  MatterTimeline,
  Section,
  stateIn,
  type Finished,
} from '../../docket/pages/index.tsx'
import { excuseDue, readRound, type RoundPage as Paper } from '../contract.ts'
import { contactDueLife, contactRoundLife } from '../life.ts'
import { refreshes } from './act-form.ts'
import { listed } from './columns.tsx'
import { roundForms } from './forms.tsx'
import { says } from './says.ts'
import './contacts.css'

/** One round: who is to meet whom by its last day, who has, and what the chair says about the others. */
export default function RoundPage() {
  const id = useParam('id')
  const found = useReply(readRound, { params: { id } })
  const missing = { title: says.roundNotThere, back: says.back, to: '/contacts' }
  return (
    <OneThing found={found} title={says.title} missing={missing}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const [finished, setFinished] = useState<Finished | null>(null)
  const here = `/contacts/rounds/${paper.id}`
  const days = {
    zh: `${sayDay(paper.from).zh}至${sayDay(paper.to).zh}`,
    en: `${sayDay(paper.from).en} – ${sayDay(paper.to).en}`,
  }
  return (
    <Page title={{ zh: `联系代表：${days.zh}`, en: `Contacts: ${days.en}` }}>
      <Group gap="sm" mt={-8} mb="lg">
        <Text component="span" fw={700}>
          {capital(say(stateIn(contactRoundLife, paper.state)))}
        </Text>
        <Link to="/contacts" className="screen-only">
          {say(says.back)}
        </Link>
      </Group>
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
          <div className="screen-only">
            <MatterActs paper={paper} forms={roundForms} editAt={here} reload={reload} onDone={setFinished} />
          </div>
        </div>
        <div className="paper-body">
          {paper.note ? (
            <Section title={says.note}>
              <Text className="prose">{paper.note}</Text>
            </Section>
          ) : null}
          <Section title={says.deputies}>
            <ul className="plain-list">
              {paper.rows.map((row) => (
                <li key={row.dueId}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div className="paper-course">
          <MatterCourse life={contactRoundLife} paper={paper} />
          <MatterTimeline life={contactRoundLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

function Row({ row }: { row: Paper['rows'][number] }) {
  const say = useSay()
  const [excusing, setExcusing] = useState(false)
  const { member, met, notMet, state } = row
  const names = (some: readonly { name: string }[]) =>
    listed(
      some.map(({ name }) => name),
      say,
    )
  return (
    <>
      <Title order={3} size="h6">
        {member.name}（{member.post}）{' '}
        <Badge tt="none" variant="outline" color={state === 'due' ? 'red.9' : 'green.9'}>
          {capital(say(stateIn(contactDueLife, state)))}
        </Badge>
        {row.listed ? (
          <Badge tt="none" variant="outline" color="red.9" ml={6}>
            {say(says.listed)}
          </Badge>
        ) : null}
      </Title>
      {met.length > 0 ? <Fact name={says.met} text={names(met)} /> : null}
      {notMet.length > 0 ? <Fact name={says.notMet} text={names(notMet)} /> : null}
      <Group className="screen-only" gap="md" mt={4}>
        {row.mayRecord && notMet[0] ? (
          <Link to={`/contacts/new?member=${member.id}&deputy=${notMet[0].id}`}>{say(says.record)}</Link>
        ) : null}
        {row.mayExcuse && !excusing ? (
          <Button variant="default" size="compact-md" onClick={() => setExcusing(true)}>
            {say(says.excuse)}
          </Button>
        ) : null}
      </Group>
      {excusing ? <ExcuseForm row={row} onDone={() => setExcusing(false)} /> : null}
    </>
  )
}

function Fact({ name, text }: { name: typeof says.met; text: string }) {
  const say = useSay()
  return (
    <Text size="sm">
      {say(name)}
      {say({ zh: '：', en: ': ' })}
      {text}
    </Text>
  )
}

function ExcuseForm({ row, onDone }: { row: Paper['rows'][number]; onDone: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const excusing = useCall(excuseDue, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    excusing.mutate({ params: { id: row.dueId }, body: { version: row.version, reason } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="sm" maw={560}>
        <TextInput
          label={say(says.excuseReason)}
          required
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNotice error={excusing.error} />
        <Group>
          <Button type="submit" loading={excusing.isPending}>
            {say(says.excuse)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
