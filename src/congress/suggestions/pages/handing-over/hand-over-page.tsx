import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { giveFile } from '../../../../ui/give-file.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import {
  Done,
  MatterActs,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  Section,
  type Finished,
} from '../../../docket/pages/index.tsx'
import { exportHandOver, readHandOver, type HandOverPage as Batch } from '../../contract.ts'
import { handOverLife } from '../../handing-over/batch-life.ts'
import { HandOverDocuments } from '../documents/hand-over-documents.tsx'
import { batchForms } from './batch-forms.tsx'
import { BatchList } from './batch-list.tsx'
import { batchSays } from './batch-says.ts'
import { batchStateName } from './batch-state.ts'
import './batch.css'

/** One batch: its list as it is prepared, handed over, counted and signed for. */
export default function HandOverPage() {
  const say = useSay()
  const id = useParam('id')
  const found = useReply(readHandOver, { params: { id } })
  if (found.data) return <Loaded key={id} batch={found.data} reload={() => found.refetch()} />
  const isMissing = found.error && [400, 404].includes(problemIn(found.error).status)
  return (
    <Page title={isMissing ? batchSays.missing : batchSays.title}>
      {isMissing ? (
        <Link to="/suggestions/hand-over">{say(batchSays.back)}</Link>
      ) : (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.isPending ? <Waiting lines={8} /> : null}
    </Page>
  )
}

function Loaded({ batch, reload }: { batch: Batch; reload: () => Promise<unknown> }) {
  const [finished, setFinished] = useState<Finished | null>(null)
  return (
    <Page title={batch.name} actions={<Takeaways id={batch.id} />}>
      <Headline batch={batch} />
      <div className="batch">
        <div className="screen-only batch-now">
          <Done finished={finished} here={`/suggestions/hand-over/${batch.id}`} />
          <MatterDuties duties={batch.duties} none={batchSays.nobodyOwes} />
          <Remarks batch={batch} />
          <MatterActs paper={batch} forms={batchForms} editAt="" reload={reload} onDone={setFinished} />
        </div>
        <BatchList batch={batch} />
        <PrintedSigning />
        <div className="screen-only batch-now">
          <HandOverDocuments id={batch.id} />
          <MatterHistory history={batch.history} />
          <MatterCourse life={handOverLife} paper={batch} />
        </div>
      </div>
    </Page>
  )
}

/** State, session, day, and the way back. */
function Headline({ batch }: { batch: Batch }) {
  const say = useSay()
  const { state, session, papers, handedOverOn } = batch
  return (
    <Group gap="sm" mt={-8} mb="lg">
      <Text component="span" fw={700}>
        {say(batchStateName(state))}
      </Text>
      <Text component="span">{session ?? say(batchSays.between)}</Text>
      <Text component="span">{say(batchSays.pieces(papers.length))}</Text>
      {handedOverOn ? (
        <Text component="span">
          {say(batchSays.handedOverOn)} {say(sayDay(handedOverOn))}
        </Text>
      ) : null}
      <Link to="/suggestions/hand-over" className="screen-only">
        {say(batchSays.back)}
      </Link>
    </Group>
  )
}

/** What the receiver counted and said, and what the office answered. */
function Remarks({ batch: { counted, note, answer, papers } }: { batch: Batch }) {
  const say = useSay()
  if (counted === null) return null
  return (
    <Section title={batchSays.counting}>
      <Text>{say(batchSays.countedOf(counted, papers.length))}</Text>
      {note ? (
        <Text className="prose">
          {say(batchSays.theirNote)}
          {note}
        </Text>
      ) : null}
      {answer ? (
        <Text className="prose">
          {say(batchSays.ourAnswer)}
          {answer}
        </Text>
      ) : null}
    </Section>
  )
}

function Takeaways({ id }: { id: string }) {
  const say = useSay()
  const calling = useCall(exportHandOver)
  return (
    <>
      <Button
        variant="default"
        loading={calling.isPending}
        onClick={() => calling.mutate({ params: { id } }, { onSuccess: (file) => giveFile(file) })}
      >
        {say(batchSays.download)}
      </Button>
      <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>
        {say(batchSays.print)}
      </Button>
      <ProblemNotice error={calling.error} />
    </>
  )
}

/** 交接签字, on paper only. */
function PrintedSigning() {
  const say = useSay()
  return (
    <div className="batch-signing" aria-hidden="true">
      {[batchSays.signed, batchSays.received, batchSays.dated].map((what) => (
        <span key={what.en}>{say(what)}</span>
      ))}
    </div>
  )
}
