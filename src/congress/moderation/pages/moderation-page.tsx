import { Button, Text } from '@mantine/core'
import { useCall, useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  Section,
  StateOf,
  usePlaceOf,
} from '../../docket/pages/index.tsx'
import { readModeration, seeOriginal, type ModerationPage as Paper } from '../contract.ts'
import { moderationLife } from '../life.ts'
import { reasonNames } from '../words.ts'
import { forms } from './after-forms.tsx'
import { AsShown } from './as-shown.tsx'
import { Bench } from './bench.tsx'
import { PictureChoices } from './picture-choices.tsx'
import { says } from './says.ts'
import './moderation.css'

/** One text: as it was sent beside what everybody will read, and the decision. */
export default function ModerationPage() {
  const id = useParam('id')
  const found = useReply(readModeration, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/moderation' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const here = `/moderation/${paper.id}`
  const waits = paper.state === 'waiting'
  return (
    <MatterFrame
      paper={paper}
      life={moderationLife}
      title={paper.title}
      here={here}
      headline={
        <MatterHeadline
          state={<StateOf life={moderationLife} state={paper.state} />}
          overdue={paper.overdue}
          list="/moderation"
        >
          <Text component="span">{capital(say(paper.subjectName))}</Text>
          {paper.next ? <Link to={`/moderation/${paper.next}`}>{say(says.next)}</Link> : null}
        </MatterHeadline>
      }
      now={() => <MatterDuties duties={paper.duties} none={says.noneOwed} />}
      acts={(onDone) =>
        waits ? (
          <Bench paper={paper} onDone={onDone} />
        ) : (
          <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />
        )
      }
      body={() => (waits ? null : <Decided paper={paper} />)}
      course={<About paper={paper} />}
    />
  )
}

/** What was decided: as everybody reads it, and on request the original. */
function Decided({ paper }: { paper: Paper }) {
  const say = useSay()
  const see = useCall(seeOriginal, { refreshes: ['readModeration'] })
  const { shown } = paper
  return (
    <Section title={says.nowShown}>
      {shown ? (
        <AsShown heading={says.nowShown} title={shown.title} text={shown.text} />
      ) : (
        <Text>{say(says.notShown)}</Text>
      )}
      {see.data ? (
        <AsShown heading={says.original} title={see.data.title} text={see.data.text}>
          <PictureChoices pictures={see.data.pictures} leftOut={[]} />
        </AsShown>
      ) : (
        <Button
          mt="md"
          variant="default"
          loading={see.isPending}
          onClick={() => see.mutate({ params: { id: paper.id }, body: {} })}
        >
          {say(says.seeOriginal)}
        </Button>
      )}
      <ProblemNotice error={see.error} />
    </Section>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  const placeOf = usePlaceOf()
  const to = paper.paper ? placeOf({ sourceKind: paper.paper.kind, sourceId: paper.paper.id }) : undefined
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.kind, capital(say(paper.subjectName))],
        [says.sentOn, say(sayDay(paper.sentOn))],
        [says.reason, paper.reason ? capital(say(reasonNames[paper.reason])) : null],
        [says.note, paper.note],
        [says.meantWhy, paper.meant],
        [says.belongsTo, to ? <Link to={to}>{say(says.openPaper)}</Link> : null],
      ]}
    />
  )
}
