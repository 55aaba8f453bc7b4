import { Button, Menu, Text } from '@mantine/core'

import { useCall, useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { giveFile } from '../../../ui/give-file.ts'
import { capital, useSay } from '../../../ui/language.tsx'

import { OneThing } from '../../../ui/one-thing.tsx'

import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import {
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  PrintButton,
  Section,
  StateWord,
  TextSection,
} from '../../docket/pages/index.tsx'
import { downloadRollUp, readConsultation, rollUpFormats, type ConsultationPage as Paper } from '../contract.ts'
import { consultationLife } from '../life.ts'
import { isClosed } from '../words.ts'
import { forms } from './forms.tsx'
import { MyOpinion } from './my-opinion.tsx'
import { publicSays } from './public-says.ts'
import { PublicSection } from './public-section.tsx'
import { Opinions } from './opinions.tsx'
import { says } from './says.ts'
import { TallyBars } from './tally-bars.tsx'
import { WhoAnswered } from './who-answered.tsx'

/** One consultation: the form to fill in, how it stands, what was said, what became of it. */
export default function ConsultationPage() {
  const id = useParam('id')
  const found = useReply(readConsultation, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/consultations' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const here = `/consultations/${paper.id}`
  // Whoever is to give an opinion reads first what it is about.
  const toGive = paper.state === 'open' && paper.mine?.state === 'asked'
  const answered = paper.state === 'answered'
  const asks = paper.addressees.length > 0 || paper.mayOrganise
  return (
    <MatterFrame
      paper={paper}
      life={consultationLife}
      title={paper.title}
      here={here}
      actions={
        <>
          <Download paper={paper} />
          <PrintButton />
        </>
      }
      headline={<Headline paper={paper} />}
      now={() => (
        <>
          {toGive ? <About paper={paper} /> : null}
          <MyOpinion paper={paper} />
          {asks ? <MatterDuties duties={paper.duties} none={says.noneOwed} /> : null}
        </>
      )}
      acts={(onDone) =>
        asks ? <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} /> : null
      }
      body={() => (
        <>
          {answered ? <Opinions paper={paper} /> : null}
          {toGive ? null : <About paper={paper} />}
          <Count paper={paper} />
          <PublicSection paper={paper} />
          {answered ? null : <Opinions paper={paper} />}
          <WhoAnswered paper={paper} />
        </>
      )}
    />
  )
}

function Headline({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <MatterHeadline state={<StateWord of={paper.stateName} />} list="/consultations">
      <Text component="span">{capital(say(paper.named ? says.named : says.nameless))}</Text>
      {paper.toPublic ? <Text component="span">{say(publicSays.legend)}</Text> : null}
      <Text component="span">
        {say(says.closesOn)} {say(sayDay(paper.closesOn))}
      </Text>
      <Text component="span">
        {say(says.asker)} {say(paper.asker)}
      </Text>
    </MatterHeadline>
  )
}

/** What is to be decided; what was left empty is left out. */
function About({ paper }: { paper: Paper }) {
  const { background, draft, options, money, risks } = paper.background
  const parts = [
    { name: says.background, text: background },
    { name: says.draft, text: draft },
    { name: says.options, text: options },
    { name: says.money, text: money },
    { name: says.risks, text: risks },
  ]
  return <TextSection title={says.about} parts={parts.filter(({ text }) => text)} />
}

/** The count, or why it is not shown. */
function Count({ paper }: { paper: Paper }) {
  const say = useSay()
  if (paper.state === 'draft' || paper.state === 'withdrawn') return null
  return (
    <Section title={says.tally}>
      {paper.hidden ? (
        <Text>
          {say(paper.hidden)}{' '}
          {say({
            zh: `已反馈 ${paper.given} / ${paper.asked}。`,
            en: `${paper.given} of ${paper.asked} have answered.`,
          })}
        </Text>
      ) : null}
      {paper.tally ? <TallyBars tally={paper.tally} /> : null}
    </Section>
  )
}

/** The opinions in a table, for whoever asked them. */
function Download({ paper }: { paper: Paper }) {
  const say = useSay()
  const downloading = useCall(downloadRollUp)
  if (paper.addressees.length === 0 || !paper.tally || !isClosed(paper.state)) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={downloading.isPending}>
            {say(says.download)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {rollUpFormats.map((format) => (
            <Menu.Item
              key={format}
              mih={44}
              onClick={() =>
                downloading.mutate({ params: { id: paper.id }, query: { format } }, { onSuccess: giveFile })
              }
            >
              {format.toUpperCase()}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNotice error={downloading.error} />
    </>
  )
}
