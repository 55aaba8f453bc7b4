import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readCatalogue, readMajorMatter } from '../../contract.ts'
import { DraftForm } from './draft-form.tsx'
import { blank, typedFrom } from './draft-typed.ts'
import { submittingSays } from './says.ts'

/** A major matter being written: a new one, or one that was not brought yet or came back. */
export default function DraftPage() {
  const id = useParam('id')
  return id ? <EditPage key={id} id={id} /> : <NewPage />
}

function NewPage() {
  const say = useSay()
  const list = useReply(readCatalogue, {})
  const items = list.data?.rows ?? []
  return (
    <Page title={submittingSays.begin}>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Waiting lines={8} /> : null}
      {list.data && items.length === 0 ? (
        <Empty title={submittingSays.noList} hint={submittingSays.noListHint}>
          <Link to="/decisions/list">{say(submittingSays.openList)}</Link>
        </Empty>
      ) : null}
      {items.length > 0 ? <DraftForm name="major-matter-draft.new" initial={blank} items={items} /> : null}
    </Page>
  )
}

function EditPage({ id }: { id: string }) {
  const say = useSay()
  const found = useReply(readMajorMatter, { params: { id } })
  const list = useReply(readCatalogue, {})
  const paper = found.data
  return (
    <Page title={submittingSays.edit}>
      <ProblemNotice error={found.error ?? list.error} onRetry={() => void found.refetch()} />
      {found.isPending || list.isPending ? <Waiting lines={8} /> : null}
      {paper?.submitting.mayMend && list.data ? (
        <DraftForm
          name={`major-matter-draft.${id}`}
          initial={() => typedFrom(paper)}
          items={list.data.rows}
          seen={paper.state}
          reload={async () => (await found.refetch()).data?.version}
        />
      ) : null}
      {paper && !paper.submitting.mayMend ? (
        <>
          <Text mb="md">{say(submittingSays.notEditable)}</Text>
          <Link to={`/decisions/${id}`}>{say(submittingSays.back)}</Link>
        </>
      ) : null}
    </Page>
  )
}
