import { Button, Stack, Text } from '@mantine/core'
import { useCall, useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo, useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { FactsSection, Section, StateWord } from '../../docket/pages/index.tsx'
import { signIn } from '../../gatherings/contract.ts'
import { readReception, type ReceptionPage as Reception } from '../contract.ts'
import { changeSaid } from '../public/says.ts'
import { cameSaid } from '../receptions/said.ts'
import { Holding } from './holding.tsx'
import { says } from './says.ts'
import { VisitList } from './visit-list.tsx'

/** A reception day, for whoever is on duty with a telephone in the hand: what to do now stands first. */
export default function ReceptionPage() {
  const id = useParam('id')
  const found = useReply(readReception, { params: { id } })
  return (
    <OneThing found={found} title={says.days} missing={{ title: says.dayNotThere, back: says.back, to: '/stations' }}>
      {(reception) => <Loaded key={id} reception={reception} />}
    </OneThing>
  )
}

function Loaded({ reception }: { reception: Reception }) {
  const say = useSay()
  const go = useGo()
  const came = cameSaid(reception)
  const edit = (
    <Button variant="default" onClick={() => go(`/receptions/${reception.id}/edit`)}>
      {say(says.revise)}
    </Button>
  )
  return (
    <Page title={reception.station} actions={reception.mayOrganise && reception.state === 'planned' ? edit : null}>
      <Stack gap="lg">
        <Text size="lg">
          {say(sayDay(reception.heldOn))} {reception.startsAt}–{reception.endsAt} ·{' '}
          <StateWord of={reception.stateName} />
          {came ? ` · ${capital(say(came))}` : ''}
        </Text>
        {reception.changes.map(({ kind, fromOn, toOn, reason }) => (
          <Text key={`${kind} ${fromOn}`}>
            {say(changeSaid(kind, { fromOn: sayDay(fromOn), toOn: toOn === null ? null : sayDay(toOn), reason }))}
          </Text>
        ))}
        <Holding reception={reception} />
        <VisitList reception={reception} />
        <Present reception={reception} />
        <FactsSection
          title={says.about}
          facts={[
            [says.where, reception.place],
            [says.topic, reception.topic],
            [says.onDuty, reception.deputies.map(({ name }) => name).join('、')],
            [says.announcedOn, reception.announcedOn ? say(sayDay(reception.announcedOn)) : ''],
            [says.latest, reception.announcedOn ? '' : say(sayDay(reception.latest))],
            [says.whyShort, reception.whyShort],
            [says.noteShown, reception.note],
          ]}
        />
        <Text>
          <Link to={`/stations/${reception.stationId}`}>{reception.station}</Link>
          {' · '}
          <Link to={`/gatherings/${reception.id}`}>{say(says.gathering)}</Link>
        </Text>
      </Stack>
    </Page>
  )
}

/** Who is there; a deputy on duty signs in with one press, by the code of the day. */
function Present({ reception }: { reception: Reception }) {
  const say = useSay()
  const signing = useCall(signIn, { refreshes: ['readReception', 'readGathering', 'readInbox'] })
  if (reception.presence.length === 0) return null
  const { code, id } = reception
  const mine = reception.presence.find((each) => each.mine)
  return (
    <Section title={says.presence}>
      <Stack gap="xs">
        {reception.presence.map((each) => (
          <Text key={each.id}>
            {each.name} · <StateWord of={each.stateName} />
          </Text>
        ))}
        {code && mine && !mine.signedIn ? (
          <Button loading={signing.isPending} onClick={() => signing.mutate({ params: { id }, body: { code } })}>
            {say(says.signIn)}
          </Button>
        ) : null}
        <ProblemNotice error={signing.error} />
      </Stack>
    </Section>
  )
}
