import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { read, useKeptKey, write } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useGo, useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import { leaveFinished } from '../../../docket/pages/index.tsx'
import { readSuggestion } from '../../contract.ts'
import { unsubmitted } from '../../words.ts'
import { DraftBeside, DraftLater } from './draft-beside.tsx'
import { DraftForm } from './draft-form.tsx'
import { draftSays } from './draft-says.ts'
import { blank, typedFrom, type DraftTyped } from './draft-typed.ts'
import { useUnsent } from './unsent.ts'
import { UnsentPage } from './unsent-page.tsx'
import '../suggestions.css'
import './writing.css'

/** A suggestion being written: a new one, one's own draft, or one that waits on this device to be sent. */
export default function DraftPage() {
  const id = useParam('id')
  if (id) return <KnownPage key={id} id={id} />
  return (
    <Page title={draftSays.begin}>
      <DraftForm name="draft.new" initial={blank} />
      <DraftLater />
    </Page>
  )
}

function KnownPage({ id }: { id: string }) {
  const item = useUnsent().items.find((each) => each.id === id)
  const [waited, setWaited] = useState(false)
  if (item && !waited) setWaited(true)
  if (item?.held)
    return (
      <Page title={draftSays.edit}>
        <DraftForm name={`draft.${id}`} initial={() => item.typed} />
      </Page>
    )
  if (item) return <UnsentPage item={item} />
  return waited ? <Sent id={id} /> : <EditPage id={id} />
}

/** It was sent while she was looking on. */
function Sent({ id }: { id: string }) {
  const go = useGo()
  useEffect(() => {
    leaveFinished(id, { act: 'draft', name: draftSays.sent })
    go(`/suggestions/${id}`, true)
  }, [id, go])
  return <Waiting lines={8} />
}

function EditPage({ id }: { id: string }) {
  const say = useSay()
  const found = useReply(readSuggestion, { params: { id } })
  const paper = found.data
  const editable = paper && unsubmitted.some((state) => state === paper.state)
  const [copy, typed] = [useKeptKey(`copy.${id}`), useKeptKey(`draft.${id}`)]
  // So that she can go on where there is no connection.
  useEffect(() => void (paper && write(copy, editable ? typedFrom(paper) : undefined)), [copy, paper, editable])
  const unreached = !paper && found.error && problemIn(found.error).status === 0
  const kept = unreached ? (read<DraftTyped>(typed) ?? read<DraftTyped>(copy)) : undefined
  if (kept)
    return (
      <Page title={draftSays.edit}>
        <DraftForm name={`draft.${id}`} initial={() => kept} />
      </Page>
    )
  return (
    <Page title={draftSays.edit}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={8} /> : null}
      {paper && editable ? (
        <>
          <DraftForm name={`draft.${id}`} initial={() => typedFrom(paper)} savesOnly={paper.writing.holdsPen} />
          <DraftBeside id={id} byStaff={paper.writing.enteredByStaff} />
        </>
      ) : null}
      {paper && !editable ? (
        <>
          <Text mb="md">{say(draftSays.notEditable)}</Text>
          <Link to={`/suggestions/${id}`}>{say(draftSays.backToPaper)}</Link>
        </>
      ) : null}
    </Page>
  )
}
