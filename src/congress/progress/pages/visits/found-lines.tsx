import { List, Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import type { Found, VisitStop } from '../../contract.ts'
import { checkNames, checks, practiceNames, verdictNames, verdicts } from '../../visits/words.ts'
import { meanSaid, says } from './says.ts'

/** What was found at a stop: the mean with its count, the checks that are not all well, notes, and the organisers' word. */
export function FoundLines({ stop }: { stop: VisitStop }) {
  const say = useSay()
  const { found, practice, reason, toRectify } = stop
  const colon = say({ zh: '：', en: ': ' })
  return (
    <>
      {found ? <Together found={found} /> : null}
      {practice ? (
        <Text mt="xs">
          <strong>
            {capital(say(practiceNames[practice]))}
            {colon}
          </strong>
          {reason}
        </Text>
      ) : null}
      {toRectify.length > 0 ? (
        <>
          <Text fw={600} size="sm" mt="xs">
            {say(says.toRectify)}
          </Text>
          <List size="sm">
            {toRectify.map(({ what, ownerName, dueOn }, index) => (
              <List.Item key={index}>
                {what}（{say(ownerName)}，{say(sayDay(dueOn))}）
              </List.Item>
            ))}
          </List>
        </>
      ) : null}
    </>
  )
}

function Together({ found }: { found: Found }) {
  const say = useSay()
  if (found.people === 0) return <Text size="sm">{say(says.notFound)}</Text>
  const colon = say({ zh: '：', en: ': ' })
  const comma = say({ zh: '，', en: ', ' })
  return (
    <>
      {found.scores === 0 ? null : (
        <Text fw={600}>{say(found.mean === null ? says.oneScore : meanSaid(found.mean, found.scores))}</Text>
      )}
      <ul className="check-counts">
        {checks.map((check) => {
          const counts = found.checks[check]
          if (!counts) return null
          const given = verdicts.filter((verdict) => counts[verdict] > 0)
          return (
            <li key={check}>
              {capital(say(checkNames[check]))}
              {colon}
              {given.map((verdict) => `${say(verdictNames[verdict])} ${counts[verdict]}`).join(comma)}
            </li>
          )
        })}
      </ul>
      {found.notes.map(({ by, note }, index) => (
        <Text key={index} size="sm" mt={4} className="prose">
          {by ? `${by}${colon}` : ''}
          {note}
        </Text>
      ))}
    </>
  )
}
