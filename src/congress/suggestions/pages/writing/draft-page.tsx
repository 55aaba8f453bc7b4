import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readSuggestion } from '../../contract.ts'
import { unsubmitted } from '../../words.ts'
import { DraftForm } from './draft-form.tsx'
import { draftSays } from './draft-says.ts'
import { blank, typedFrom } from './draft-typed.ts'
import '../suggestions.css'

/** A suggestion being written: a new one, or one's own draft. */
export default function DraftPage() {
  const id = useParam('id')
  if (id) return <EditPage key={id} id={id} />
  return (
    <Page title={draftSays.begin}>
      <DraftForm name="draft.new" initial={blank} />
    </Page>
  )
}

function EditPage({ id }: { id: string }) {
  const say = useSay()
  const found = useReply(readSuggestion, { params: { id } })
  const paper = found.data
  const editable = paper && unsubmitted.some((state) => state === paper.state)
  return (
    <Page title={draftSays.edit}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={8} /> : null}
      {paper && editable ? (
        <DraftForm
          name={`draft.${id}`}
          initial={() => typedFrom(paper)}
          latest={paper}
          reload={async () => (await found.refetch()).data?.version}
        />
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
