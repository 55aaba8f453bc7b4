import { Button, Group, Text, Title } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { sayNumber } from '../../../../ui/paper-number.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { receiveLetter, type Letter } from '../../contract.ts'
import { Facts } from './facts.tsx'
import { supervisingSays as says } from './says.ts'
import './supervising.css'

interface LetterProps {
  readonly letter: Letter
  /** Whose letter it is; on a paper's own page it is plain. */
  readonly congress?: string | undefined
  /** Whether the paper is named with a link to it. */
  readonly linked?: boolean
}

/** 催办函、督办函 as it is sent: number, matter, whose, how late, what moved last, what is demanded and by when. */
export function LetterSheet({ letter, congress, linked = false }: LetterProps) {
  const say = useSay()
  const { rung, number, paperNumber, title, received } = letter
  const paper = `${paperNumber ? `${say(sayNumber(paperNumber))} ` : ''}${title}`
  return (
    <article className="letter" aria-label={number}>
      {congress ? <Text ta="center">{congress}</Text> : null}
      <Title order={3} size="h4" ta="center">
        {say(rung === 'urged' ? says.urged : says.supervised)}
      </Title>
      <Text ta="center" size="sm">
        {number}
      </Text>
      <Text fw={600}>
        {say(letter.addressee)}
        {say({ zh: '：', en: ':' })}
      </Text>
      <Facts
        facts={[
          [says.item, linked ? <Link to={`/suggestions/${letter.suggestionId}`}>{paper}</Link> : paper],
          [says.owed, capital(say(letter.act))],
          [says.due, `${say(sayDay(letter.dueOn))}（${say(says.over)} ${letter.daysOver} ${say(says.overDays)}）`],
          [says.lastMove, `${say(sayDay(letter.movedOn))} ${say(letter.lastMove)}`],
          [says.demand, say(rung === 'urged' ? says.demandUrged : says.demandSupervised)],
          [says.answerBy, say(sayDay(letter.answerBy))],
        ]}
      />
      <Text ta="right" size="sm">
        {say(sayDay(letter.writtenOn))}
      </Text>
      <Text size="sm" className="letter-receipt">
        {received ? `${say(says.received)}：${received.by} ${say(sayDay(received.on))}` : say(says.notReceived)}
      </Text>
      <Receive letter={letter} />
    </article>
  )
}

function Receive({ letter }: { letter: Letter }) {
  const say = useSay()
  const receiving = useCall(receiveLetter, { refreshes: ['readSuggestion', 'listLetters'] })
  if (!letter.mayReceive) return null
  return (
    <Group className="screen-only">
      <Button loading={receiving.isPending} onClick={() => receiving.mutate({ params: { id: letter.id } })}>
        {say(says.receive)}
      </Button>
      <ProblemNotice error={receiving.error} />
    </Group>
  )
}
