import { Stack, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { FactsSection, MatterDuties, PrintButton, Section, StateWord } from '../../../docket/pages/index.tsx'
import { readDigest, type DigestPage as Digest } from '../../contract.ts'
import { monthSaid } from '../../digest/names.ts'
import { Counts } from './counts.tsx'
import { DigestActs } from './digest-acts.tsx'
import { digestSays as says } from './says.ts'
import { Writing } from './writing.tsx'

/** One month: what was counted, what it shows, who has read it. */
export default function DigestPage() {
  const id = useParam('id')
  const found = useReply(readDigest, { params: { id } })
  return (
    <OneThing
      found={found}
      title={says.list}
      missing={{ title: says.notThere, back: says.back, to: '/opinions/digests' }}
    >
      {(digest) => <Loaded key={digest.version} digest={digest} />}
    </OneThing>
  )
}

function Loaded({ digest }: { digest: Digest }) {
  const say = useSay()
  const writes = digest.offers.some(({ act, ruling }) => act === 'write' && ruling.permitted)
  return (
    <Page title={`${say(monthSaid(digest.month))} ${say(says.one)}`} actions={<PrintButton />}>
      <Stack gap="lg">
        <Text>
          <StateWord of={digest.stateName} />
          {digest.sentOn ? ` · ${say(sayDay(digest.sentOn))}` : ''}
        </Text>
        {digest.duties.length > 0 ? <MatterDuties duties={digest.duties} none={says.none} /> : null}
        <DigestActs digest={digest} />
        {writes ? <Writing digest={digest} /> : <Written digest={digest} />}
        <Counts digest={digest} />
        {digest.madeBy ? (
          <FactsSection
            title={says.people}
            facts={[
              [says.madeBy, digest.madeBy],
              [says.checkedBy, digest.checkedBy],
              [
                says.readings,
                digest.state === 'sent'
                  ? digest.readings.map(({ name, role }) => `${name}（${role}）`).join('、') || say(says.noneRead)
                  : '',
              ],
            ]}
          />
        ) : null}
        <Text>
          <Link to="/opinions/digests">{say(says.back)}</Link>
        </Text>
      </Stack>
    </Page>
  )
}

function Written({ digest: { summary, quotes } }: { digest: Digest }) {
  const say = useSay()
  if (!summary && quotes.length === 0) return null
  return (
    <Section title={says.summary}>
      <Text style={{ whiteSpace: 'pre-line' }}>{summary}</Text>
      {quotes.length > 0 ? (
        <Text fw={600} mt="md">
          {say(says.quotes)}
        </Text>
      ) : null}
      {quotes.map(({ id, text }) => (
        <Text key={id} mt="xs">
          “{text}”
        </Text>
      ))}
    </Section>
  )
}
