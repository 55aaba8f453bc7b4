import { Button, Group, Text, Title } from '@mantine/core'
import { useRef } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { sayNumber } from '../../../../ui/paper-number.ts'
import type { SuggestionPage } from '../../contract.ts'
import type { ReplyLetter } from '../../handling/contract.ts'
import { replyKindNames } from '../../handling/words.ts'
import { Answers, Explained } from './answers.tsx'
import { classSaid } from './class-says.ts'
import { printOnly } from './print-only.ts'
import { addressedTo, letterSays } from './says.ts'

interface ReplyLetterTextProps {
  readonly paper: SuggestionPage
  readonly reply: SuggestionPage['replies'][number]
  readonly isCorrected?: boolean
}

/** 答复函: class at the top right, whom it addresses, the opening, every point, the explanation, who signed. */
export function ReplyLetterText({ paper, reply, isCorrected }: ReplyLetterTextProps) {
  const say = useSay()
  const place = useRef<HTMLElement>(null)
  const letter = paper.handling.letters.find(({ id }) => id === reply.id)
  const { addressees } = paper.handling
  return (
    <article className={`paper-letter${isCorrected ? ' corrected' : ''}`} ref={place}>
      <div className="letter-head">
        <Title order={3} size="h6">
          {letter ? say(replyKindNames[letter.kind]) : say(letterSays.replies)} · {reply.organ} ·{' '}
          {say(sayDay(reply.repliedOn))}
        </Title>
        <div>
          {reply.resultClass ? <span className="class-letter">{reply.resultClass}</span> : null}{' '}
          {letter?.mayPublish === null || letter?.mayPublish === undefined ? null : (
            <Text component="span" size="sm">
              {say(letter.mayPublish ? letterSays.publishable : letterSays.notPublishable)}
            </Text>
          )}
        </div>
      </div>
      <div className="letter-only">
        <Title order={2} ta="center">
          {say(letterSays.subject)}
          {paper.number ? say({ zh: `（${sayNumber(paper.number).zh}）`, en: ` (${sayNumber(paper.number).en})` }) : ''}
        </Title>
        <Text ta="center">{paper.title}</Text>
      </div>
      {reply.resultClass ? <Text size="sm">{say(classSaid(paper, reply.resultClass))}</Text> : null}
      {addressees.length > 0 ? <Text mt="xs">{say(addressedTo(addressees))}</Text> : null}
      <Text className="prose">{reply.text}</Text>
      {letter ? <LetterBody letter={letter} organ={reply.organ} repliedOn={reply.repliedOn} /> : null}
      {isCorrected ? null : (
        <Group className="screen-only" mt="xs">
          <Button variant="default" onClick={() => printOnly(place.current)}>
            {say(letterSays.print)}
          </Button>
        </Group>
      )}
    </article>
  )
}

function LetterBody({ letter, organ, repliedOn }: { letter: ReplyLetter; organ: string; repliedOn: string }) {
  const say = useSay()
  return (
    <>
      <Answers answers={letter.answers} />
      <Explained explanation={letter.explanation} />
      {letter.silentOrgans ? (
        <Text size="sm" mt="xs">
          {say(letterSays.silent)}
          {letter.silentOrgans}
        </Text>
      ) : null}
      <div className="letter-only">
        <Text mt="md">{say(letterSays.asks)}</Text>
        <Text ta="right" mt="lg">
          {organ}
        </Text>
        <Text ta="right">{say(sayDay(repliedOn))}</Text>
      </div>
      <Text size="sm" mt="xs">
        {[
          letter.signedBy && `${say(letterSays.signedBy)}${letter.signedBy}`,
          letter.draftedBy && `${say(letterSays.draftedBy)}${letter.draftedBy}`,
          letter.contactPerson && `${say(letterSays.contact)}${letter.contactPerson} ${letter.contactPhone}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  )
}
