import { Badge, Group, Text, Title } from '@mantine/core'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Section, SentFiles } from '../../docket/pages/index.tsx'
import type { InquiryPage } from '../contract.ts'
import { moveNames, stepNames } from '../words.ts'
import { says } from './says.ts'
import './inquiries.css'

type Said = InquiryPage['said'][number]

/** Questions and answers, round by round, as they were said. */
export function Conversation({ paper }: { paper: InquiryPage }) {
  return (
    <Section title={says.conversation}>
      <ol className="conversation">
        {paper.said.map((said) => (
          <li key={`${said.round}.${said.side}`} data-side={said.side}>
            <Saying said={said} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Saying({ said }: { said: Said }) {
  const say = useSay()
  const { side, round, by, on, text, contact, inTime, files } = said
  const name = side === 'answer' ? says.answerNo : round === 1 ? says.questionNo : says.followUpNo
  return (
    <>
      <Group gap="xs">
        <Title order={3} size="h6">
          {say(name)}
          {round > 1 ? ` ${side === 'answer' ? round : round - 1}` : ''}
        </Title>
        <Text size="sm" c="gray.7">
          {by} · {say(sayDay(on))}
        </Text>
        {inTime === null ? null : (
          <Badge color={inTime ? 'green.9' : 'red.9'} variant="outline" tt="none">
            {say(inTime ? says.inTime : says.tooLate)}
          </Badge>
        )}
      </Group>
      <Text className="prose">{text}</Text>
      {contact ? (
        <Text size="sm">
          {say(says.contact)}
          {say({ zh: '：', en: ': ' })}
          {contact}
        </Text>
      ) : null}
      <SentFiles files={files} />
    </>
  )
}

/** Who passed it to whom and why; what the presidium did about it. */
export function Detours({ paper }: { paper: InquiryPage }) {
  const say = useSay()
  const { passings, takenUp } = paper
  return (
    <>
      {passings.length > 0 ? (
        <Section title={says.passings}>
          <ul className="plain-list">
            {passings.map(({ move, from, to, reason, by, on }, at) => (
              <li key={at}>
                <Text fw={600}>
                  {say(moveNames[move])}
                  {say({ zh: '：', en: ': ' })}
                  {[from, to].filter(Boolean).join(' → ')}
                </Text>
                <Text className="prose">{reason}</Text>
                <Text size="sm" c="gray.7">
                  {by} · {say(sayDay(on))}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {takenUp.length > 0 ? (
        <Section title={says.takenUp}>
          <ul className="plain-list">
            {takenUp.map(({ step, note, metOn, place, whom, answerBy, on }, at) => (
              <li key={at}>
                <Text fw={600}>
                  {say(stepNames[step])} · {say(sayDay(on))}
                </Text>
                {metOn ? <Text>{[whom, say(sayDay(metOn)), place].filter(Boolean).join(' · ')}</Text> : null}
                <Text className="prose">{note}</Text>
                <Text size="sm">
                  {say(says.answerBy)}
                  {say({ zh: '：', en: ': ' })}
                  {say(sayDay(answerBy))}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
