import { Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { GroupStudy } from '../../contract.ts'
import { subjectNames, subjects, verdictNames } from '../../deliberating/words.ts'
import { groupSays as says, tookPartSaid } from './says.ts'

type Say = (text: Bilingual) => string

/** A row for every group: what it found and why, or that it is missing. */
export function RollUp({ studies }: { studies: readonly GroupStudy[] }) {
  const say = useSay()
  return <DataList caption={says.rollUp} columns={columns(say)} rows={studies} />
}

const columns = (say: Say): Column<GroupStudy>[] => [
  { key: 'group', name: says.group, width: 110, cell: ({ group }) => group.name },
  { key: 'verdict', name: says.verdict, width: 140, cell: (study) => <Verdict study={study} /> },
  { key: 'reasons', name: says.reasons, cell: ({ answer }) => (answer ? <Reasons answer={answer} /> : '—') },
  {
    key: 'took',
    name: says.took,
    width: 80,
    cell: ({ answer, members }) => (answer ? say(tookPartSaid(answer.tookPart, members)) : '—'),
  },
]

function Verdict({ study: { answer, state, meeting } }: { study: GroupStudy }) {
  const say = useSay()
  if (!answer)
    return (
      <span className="stacked">
        <strong>{say(state === 'released' ? says.released : says.notGiven)}</strong>
        {meeting ? (
          <Text component="span" size="sm">
            {say(says.groupMeeting)} {say(sayDay(meeting.heldOn))}{' '}
            {meeting.open ? (
              <Link to={`/gatherings/${meeting.id}`}>{say(meeting.stateName)}</Link>
            ) : (
              say(meeting.stateName)
            )}
          </Text>
        ) : null}
      </span>
    )
  return (
    <span className="stacked">
      <strong>{capital(say(verdictNames[answer.verdict]))}</strong>
      <Text component="span" size="sm">
        {say(sayDay(answer.metOn))}
      </Text>
      <Text component="span" size="sm">
        {answer.answeredBy}
        {answer.byOffice ? `（${say(says.byOffice)}）` : ''}
      </Text>
    </span>
  )
}

/** Reasons laid together by their subject; then the conditions, and who saw it differently. */
function Reasons({ answer }: { answer: NonNullable<GroupStudy['answer']> }) {
  const say = useSay()
  const colon = say({ zh: '：', en: ': ' })
  return (
    <span className="stacked">
      {subjects
        .filter((subject) => answer.reasons.some((reason) => reason.subject === subject))
        .map((subject) => (
          <Text component="span" size="sm" key={subject}>
            <strong>{say(subjectNames[subject])}</strong>
            {colon}
            {answer.reasons
              .filter((reason) => reason.subject === subject)
              .map(({ text }) => text)
              .join(say({ zh: '；', en: '; ' }))}
          </Text>
        ))}
      {answer.conditions ? (
        <Text component="span" size="sm">
          <strong>{say(says.conditions)}</strong>
          {colon}
          {answer.conditions}
        </Text>
      ) : null}
      {answer.dissent.map(({ deputy, text }, at) => (
        <Text component="span" size="sm" key={at}>
          <strong>{say(says.dissent)}</strong>
          {colon}
          {deputy ? `${deputy}${colon}` : ''}
          {text}
        </Text>
      ))}
    </span>
  )
}
