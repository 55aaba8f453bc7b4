import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { DownloadMenu } from '../../../../ui/download-menu.tsx'
import { giveFile } from '../../../../ui/give-file.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { groupsTable, readGroups, type GroupsPanel } from '../../contract.ts'
import type { PartProps } from '../part.ts'
import { AskGroupsForm } from './ask-groups-form.tsx'
import { RollUp } from './roll-up.tsx'
import { groupSays as says, totalsSaid } from './says.ts'
import { InPlace } from './in-place.tsx'
import { StudyActs } from './study-acts.tsx'

/** Before this the groups are not asked; a matter that is only filed never is. */
const notYet: readonly string[] = ['draft', 'submitted', 'returned', 'withdrawn', 'filed']

interface GroupsPartProps extends PartProps {
  /** What is the reader's own to do stands where she first looks; else it is read further down. */
  readonly at: 'now' | 'body'
}

/** The two steps of deliberation: who was asked, what each group found, and who is missing. */
export function GroupsPart({ paper, onDone, at }: GroupsPartProps) {
  const asked = !notYet.includes(paper.state) && paper.track !== 'to-file'
  const found = useReply(readGroups, { params: { id: paper.id } }, { enabled: asked })
  if (!asked) return null
  if (found.error && at === 'body') return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  const panel = found.data
  if (!panel || (!panel.asked && !panel.mayAsk)) return null
  const own = panel.asked?.studies.some(({ mine }) => mine) ?? false
  if (own !== (at === 'now')) return null
  return (
    <Section title={says.groups}>
      {panel.asked ? (
        <Asked paper={paper} asked={panel.asked} onDone={onDone} />
      ) : (
        <ToAsk paper={paper} leaderless={panel.leaderless} onDone={onDone} />
      )}
    </Section>
  )
}

function ToAsk({ paper, leaderless, onDone }: Pick<PartProps, 'paper' | 'onDone'> & Pick<GroupsPanel, 'leaderless'>) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      {paper.item.asksGroups ? <Text mb="sm">{say(says.wanted)}</Text> : null}
      {leaderless.length > 0 ? (
        <Text size="sm" mb="sm">
          {say(says.leaderless)}
          {leaderless.join('、')} <Link to="/deputies/structure">{say(says.noteLeaders)}</Link>
        </Text>
      ) : null}
      {open ? (
        <AskGroupsForm paper={paper} onClose={() => setOpen(false)} onDone={onDone} />
      ) : (
        <Button
          className="screen-only"
          variant={paper.item.asksGroups ? 'filled' : 'default'}
          onClick={() => setOpen(true)}
        >
          {say(says.ask)}
        </Button>
      )}
    </>
  )
}

type AskedPanel = NonNullable<GroupsPanel['asked']>

function Asked({ paper, asked, onDone }: Pick<PartProps, 'paper' | 'onDone'> & { asked: AskedPanel }) {
  const say = useSay()
  const downloading = useCall(groupsTable, { refreshes: [] })
  const { leadersMeeting: meeting, missing, studies, totals } = asked
  return (
    <>
      <Text size="sm">
        {say(says.leadersMeeting)} {say(sayDay(meeting.heldOn))} ·{' '}
        {meeting.open ? <Link to={`/gatherings/${meeting.id}`}>{say(meeting.stateName)}</Link> : say(meeting.stateName)}
      </Text>
      <Text size="sm">
        {say(says.answerBy)}
        {say({ zh: '：', en: ': ' })}
        <strong>{say(sayDay(asked.answerBy))}</strong>
      </Text>
      {asked.focus ? (
        <Text className="prose">
          {say(says.focusIs)}
          {asked.focus}
        </Text>
      ) : null}
      {studies
        .filter(({ mine }) => mine)
        .map((study) => (
          <StudyActs key={study.id} study={study} onDone={onDone} />
        ))}
      <InPlace studies={studies} onDone={onDone} />
      <Title order={3} size="h5" mt="md">
        {say(says.rollUp)}
      </Title>
      <Text className="sum" mb="xs">
        {say(totalsSaid(totals))}
      </Text>
      {missing.length > 0 ? (
        <Alert color="#9a4a00" mb="sm">
          {say(says.missing)}
          {missing.join('、')}
        </Alert>
      ) : null}
      <RollUp studies={studies} />
      <Group mt="sm" className="screen-only">
        <DownloadMenu
          name={says.keep}
          busy={downloading.isPending}
          onChoose={(format) =>
            downloading.mutate({ params: { id: paper.id }, query: { format } }, { onSuccess: (file) => giveFile(file) })
          }
        />
      </Group>
      <ProblemNotice error={downloading.error} />
    </>
  )
}
