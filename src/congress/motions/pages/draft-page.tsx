import { Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { Comments, CoSigners, FieldStudies, Attachments, Versions } from '../../drafting/pages/index.tsx'
import { readMotion } from '../contract.ts'
import { unsubmitted } from '../words.ts'
import { DraftForm } from './draft-form.tsx'
import { draftSays } from './draft-says.ts'
import { blank, typedFrom } from './draft-typed.ts'
import { SessionNotice } from './session-notice.tsx'

/** A motion being written: a new one, or a draft with its names, comments, versions and what was found in the field. */
export default function DraftPage() {
  const id = useParam('id')
  if (id) return <EditPage key={id} id={id} />
  return (
    <Page title={draftSays.begin}>
      <SessionNotice />
      <DraftForm name="motion-draft.new" initial={blank} />
    </Page>
  )
}

function EditPage({ id }: { id: string }) {
  const say = useSay()
  const found = useReply(readMotion, { params: { id } })
  const motion = found.data
  const editable = motion && unsubmitted.some((state) => state === motion.state)
  return (
    <Page title={draftSays.edit}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={8} /> : null}
      {motion && editable ? (
        <>
          <DraftForm
            name={`motion-draft.${id}`}
            initial={() => typedFrom(motion)}
            latest={motion}
            reload={async () => (await found.refetch()).data?.version}
          />
          <div className="paper">
            <div>
              {motion.mover === 'deputies' ? <CoSigners matterId={id} kind="motion" /> : null}
              <Comments matterId={id} kind="motion" />
              <FieldStudies matterId={id} kind="motion" />
              <Attachments matterId={id} kind="motion" />
              <Versions matterId={id} kind="motion" />
            </div>
          </div>
        </>
      ) : null}
      {motion && !editable ? (
        <>
          <Text mb="md">{say(draftSays.notEditable)}</Text>
          <Link to={`/motions/${id}`}>{say(draftSays.backToMotion)}</Link>
        </>
      ) : null}
    </Page>
  )
}
