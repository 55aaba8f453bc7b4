import { Checkbox, Paper, Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import type { ReviewLine } from '../../contract.ts'
import { gateSays } from './says.ts'

interface ReviewLineProps {
  readonly line: ReviewLine
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One paper that waits: what it is, what to look at, and whether this reader may accept it. */
export function ReviewCard({ line, isChosen, onChoose }: ReviewLineProps) {
  const say = useSay()
  const { accept } = line
  const facts = [
    line.number,
    line.leadDeputy,
    line.session ?? say(gateSays.between),
    line.submittedOn ? say(sayDay(line.submittedOn)) : null,
    line.firstReader ? `${say(gateSays.firstReader)}${line.firstReader}` : null,
  ]
  return (
    <Paper component="li" withBorder p="md" className="review-line row">
      <div>
        <Text fw={600} component="div">
          <Link to={`/suggestions/${line.id}`} className="row-link" inherit>
            {line.title}
          </Link>
        </Text>
        <Text size="sm" c="gray.7">
          {inOneLine(facts)}
        </Text>
        <Looked line={line} />
        {accept.sentence && line.state !== 'accepted' ? (
          <Text size="sm" mt={4}>
            {say(accept.sentence)}
          </Text>
        ) : null}
      </div>
      {line.state !== 'accepted' && accept.ruling.permitted ? (
        <Checkbox
          size="md"
          label={say(gateSays.choose)}
          aria-label={`${say(gateSays.choose)}：${line.title}`}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      ) : null}
    </Paper>
  )
}

/** What the rules found, and what the deputy says of papers like it. */
function Looked({ line: { hints, differs } }: { line: ReviewLine }) {
  const say = useSay()
  return (
    <>
      {hints.length > 0 ? (
        <ul className="review-hints">
          {hints.map((hint) => (
            <li key={hint.en}>{say(hint)}</li>
          ))}
        </ul>
      ) : null}
      {differs ? (
        <Text size="sm" className="prose">
          {say(gateSays.differs)}
          {differs}
        </Text>
      ) : null}
    </>
  )
}
