import { List, Stack, Text } from '@mantine/core'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { sayDay, sayInstant } from '../../../../ui/day.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { useParam } from '../../../../ui/place.ts'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  Section,
  StateOf,
} from '../../../docket/pages/index.tsx'
import { eraseAsker, lookAtAsker, readLegalHelp, type LegalHelpPage as Paper } from '../../contract.ts'
import { legalHelpLife } from '../../legal-help/life.ts'
import { categoryNames, helperKindNames, tellingNames, type Telling } from '../../legal-help/words.ts'
import { RecordedLook } from '../recorded-look.tsx'
import { WithReason } from '../with-reason.tsx'
import { forms } from './forms.tsx'
import { says } from './says.ts'
import { Warning } from './warning.tsx'

/** One request for legal help: what is owed, what was asked for, to whom it went and what came of it. */
export default function RequestPage() {
  const id = useParam('id')
  const found = useReply(readLegalHelp, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/legal-help' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const here = `/legal-help/${paper.id}`
  return (
    <MatterFrame
      paper={paper}
      life={legalHelpLife}
      title={paper.subject}
      here={here}
      headline={
        <MatterHeadline state={<StateOf life={legalHelpLife} state={paper.state} />} list="/legal-help">
          <Text component="span">{say(categoryNames[paper.category])}</Text>
        </MatterHeadline>
      }
      now={() => (
        <>
          <Warning />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
        </>
      )}
      acts={(onDone) => <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />}
      body={() => (
        <>
          <What paper={paper} />
          <Asker paper={paper} />
          <Referrals paper={paper} />
        </>
      )}
      course={<About paper={paper} />}
    />
  )
}

function What({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <Section title={says.what}>
      <Text className="prose">{paper.text ?? say(says.kept)}</Text>
    </Section>
  )
}

/** Who asks: not shown, but to be looked at with a reason. */
function Asker({ paper }: { paper: Paper }) {
  const say = useSay()
  const mayLook = useHolds('deputy', 'staff')
  return (
    <Section title={says.who}>
      <Stack gap="sm">
        {paper.asker === 'unknown' ? <Text>{say(says.unknown)}</Text> : null}
        {paper.asker === 'erased' ? <Text>{say(says.erased)}</Text> : null}
        {paper.asker === 'known' && mayLook ? (
          <RecordedLook endpoint={lookAtAsker} id={paper.id} refreshes={['readLegalHelp']} />
        ) : null}
        {paper.looks.length > 0 ? (
          <div>
            <Text size="sm" fw={600}>
              {say(says.looks)}
            </Text>
            <List size="sm">
              {paper.looks.map(({ by, reason, at }) => (
                <List.Item key={`${at}${by}`}>
                  {say(sayInstant(at))} · {by} · {reason}
                </List.Item>
              ))}
            </List>
          </div>
        ) : null}
        {paper.mayErase ? <Erase id={paper.id} /> : null}
      </Stack>
    </Section>
  )
}

function Erase({ id }: { id: string }) {
  const calling = useCall(eraseAsker, { refreshes: ['readLegalHelp'] })
  return (
    <WithReason
      press={says.erase}
      note={says.eraseNote}
      reason={says.reason}
      calling={calling}
      onSend={(reason) => calling.mutate({ params: { id }, body: { reason } })}
    />
  )
}

function Referrals({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <Section title={says.referrals}>
      {paper.referrals.length === 0 ? <Text>{say(says.notReferred)}</Text> : null}
      {paper.referrals.map(({ helper, note, on }, index) => (
        <div key={index} className="paper-part">
          <Text fw={600}>
            {say(sayDay(on))} · {helper.name}（{say(helperKindNames[helper.kind])}）
          </Text>
          <Text size="sm">{[helper.phone, helper.address].filter(Boolean).join(' · ')}</Text>
          {note ? <Text className="prose">{note}</Text> : null}
        </div>
      ))}
      {paper.result ? (
        <div className="paper-part">
          <Text fw={600}>
            {say(says.result)}
            {paper.resultOn ? ` · ${say(sayDay(paper.resultOn))}` : ''}
          </Text>
          <Text className="prose">{paper.result}</Text>
        </div>
      ) : null}
    </Section>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  const how = tellingNames[paper.toldHow as Telling]
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.category, say(categoryNames[paper.category])],
        [says.deputy, paper.deputy?.name],
        [says.openedOn, say(sayDay(paper.openedOn))],
        [says.place, paper.place],
        [says.secret, paper.secret ? '✓' : null],
        [says.beforeCourt, paper.beforeCourt ? '✓' : null],
        [says.toldOn, paper.toldOn ? `${say(sayDay(paper.toldOn))}${how ? ` · ${say(how)}` : ''}` : null],
        [says.closed, paper.closedBecause],
      ]}
    />
  )
}
