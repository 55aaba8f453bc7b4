import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { useParam } from '../../../../ui/place.ts'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  Section,
  SentFiles,
  StateOf,
} from '../../../docket/pages/index.tsx'
import { pieceLife } from '../../columns/life.ts'
import { channelNames } from '../../columns/words.ts'
import { readPiece, type PiecePage as Paper } from '../../contract.ts'
import { forms } from './acts.tsx'
import { says } from './says.ts'

/** One piece: what is owed and can be done, what it says, and what became of it. */
export default function PiecePage() {
  const id = useParam('id')
  const found = useReply(readPiece, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/publicity' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

/** To change a piece is a page of its own, so its act is no button here. */
const withoutRevise = (paper: Paper): Paper => ({
  ...paper,
  offers: paper.offers.filter(({ act }) => act !== 'revise'),
})

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const writes = useHolds('staff')
  const here = `/publicity/${paper.id}`
  const edit = `${here}/edit`
  return (
    <MatterFrame
      paper={paper}
      life={pieceLife}
      title={paper.title}
      here={here}
      actions={
        writes && paper.state === 'planned' ? (
          <Link to={edit} className="way-on">
            {say(says.edit)}
          </Link>
        ) : null
      }
      headline={
        <MatterHeadline
          state={<StateOf life={pieceLife} state={paper.state} />}
          overdue={paper.overdue}
          list="/publicity"
        >
          <Text component="span">{say(channelNames[paper.channel])}</Text>
        </MatterHeadline>
      }
      now={() => <MatterDuties duties={paper.duties} none={says.noneOwed} />}
      acts={(onDone) => (
        <MatterActs paper={withoutRevise(paper)} forms={forms} editAt={edit} reload={reload} onDone={onDone} />
      )}
      body={() => <Body paper={paper} />}
      course={<About paper={paper} />}
    />
  )
}

function Body({ paper }: { paper: Paper }) {
  const say = useSay()
  const of = (purpose: 'picture' | 'proof') => paper.pictures.filter((picture) => picture.purpose === purpose)
  return (
    <>
      <Section title={says.body}>
        <Text className="prose">{paper.body || say(says.empty)}</Text>
        <SentFiles files={of('picture')} />
        {paper.publicAt ? (
          <p>
            <a href={paper.publicAt} target="_blank" rel="noreferrer">
              {say(says.onPortal)}
            </a>
          </p>
        ) : null}
      </Section>
      {paper.outcome || of('proof').length > 0 ? (
        <Section title={says.outcome}>
          <Text className="prose">{paper.outcome}</Text>
          <SentFiles files={of('proof')} />
        </Section>
      ) : null}
    </>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  const day = (on: string | null) => on && say(sayDay(on))
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.section, say(paper.section.name)],
        [says.channel, say(channelNames[paper.channel])],
        [says.audience, paper.audience],
        [says.plannedOn, day(paper.plannedOn)],
        [says.writtenBy, paper.writtenBy],
        [says.publishedOn, day(paper.publishedOn)],
        [says.doneOn, day(paper.doneOn)],
        [says.reach, paper.reach === null ? null : String(paper.reach)],
        [says.withdrawnReason, paper.withdrawnReason],
      ]}
    />
  )
}
