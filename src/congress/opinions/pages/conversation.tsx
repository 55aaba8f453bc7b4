import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section, SentFiles } from '../../docket/pages/index.tsx'
import type { OpinionPage } from '../contract.ts'
import { gradeNames, moveNames, tellingNames } from '../words.ts'
import { says } from './says.ts'

interface LineProps {
  readonly head: string
  readonly text: string
}

const Line = ({ head, text }: LineProps) => (
  <div>
    <Text fw={600} size="sm">
      {head}
    </Text>
    {text ? <Text className="prose">{text}</Text> : null}
  </div>
)

const Lines = ({ title, children }: { title: (typeof says)[keyof typeof says]; children: ReactNode }) => (
  <Section title={title}>
    <Stack gap="md">{children}</Stack>
  </Section>
)

/** What was said, as it was said, and what was sent with it. */
export function Said({ paper }: { paper: OpinionPage }) {
  const say = useSay()
  const voices = paper.files.filter(({ kind }) => kind === 'voice')
  return (
    <>
      <Section title={says.saidSo}>
        <Text className="prose">{paper.text}</Text>
      </Section>
      {paper.files.length > 0 ? (
        <Section title={says.sent}>
          <SentFiles files={paper.files.filter(({ kind }) => kind === 'photo')} />
          {voices.map(({ fileId }) => (
            // oxlint-disable-next-line jsx-a11y/media-has-caption -- somebody's own voice; what it says is asked of her
            <audio key={fileId} controls preload="none" src={`/api/files/${fileId}`} aria-label={say(says.sent)} />
          ))}
        </Section>
      ) : null}
    </>
  )
}

/** Answers and additions, how it went, how she was told, what she thinks. */
export function Conversation({ paper }: { paper: OpinionPage }) {
  const say = useSay()
  const dash = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')
  return (
    <>
      {paper.outcomeWords ? (
        <Lines title={says.outcome}>
          <Line head={paper.outcomeReason ? capital(say(paper.outcomeReason)) : ''} text={paper.outcomeWords} />
        </Lines>
      ) : null}
      {paper.said.length > 0 ? (
        <Lines title={says.course}>
          {paper.said.map(({ side, on, text, organ, by, inTime }) => (
            <Line
              key={on + text}
              head={
                side === 'added'
                  ? dash(say(says.addedNo), say(sayDay(on)))
                  : dash(
                      say(says.answerNo),
                      organ ?? paper.deputy?.name ?? say(says.byStation),
                      by,
                      say(sayDay(on)),
                      say(inTime ? says.inTime : says.tooLate),
                    )
              }
              text={text}
            />
          ))}
        </Lines>
      ) : null}
      {paper.ratings.length > 0 ? (
        <Lines title={says.ratings}>
          {paper.ratings.map(({ round, grade, reason, byHerself, on }) => (
            <Line
              key={round}
              head={dash(
                capital(say(gradeNames[grade])),
                say(sayDay(on)),
                say(byHerself ? says.byHerself : says.enteredFor),
              )}
              text={reason}
            />
          ))}
        </Lines>
      ) : null}
      {paper.tellings.length > 0 ? (
        <Lines title={says.tellings}>
          {paper.tellings.map(({ how, note, by, on }) => (
            <Line key={on + how} head={dash(capital(say(tellingNames[how])), by, say(sayDay(on)))} text={note} />
          ))}
        </Lines>
      ) : null}
      {paper.passings.length > 0 ? (
        <Lines title={says.passings}>
          {paper.passings.map(({ move, from, to, reason, by, on }) => (
            <Line
              key={on + move + to}
              head={dash(capital(say(moveNames[move])), [from, to].filter(Boolean).join(' → '), by, say(sayDay(on)))}
              text={reason}
            />
          ))}
        </Lines>
      ) : null}
    </>
  )
}
