import './handling.css'
import { Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { sayDay } from '../../../../ui/day.ts'
import type { SuggestionPage } from '../../contract.ts'
import { gradeNames } from '../../words.ts'
import { paperSays } from '../paper-says.ts'
import { Section } from '../../../docket/pages/index.tsx'
import { ReplyLetterText } from './letter.tsx'
import { letterSays } from './says.ts'

type Reply = SuggestionPage['replies'][number]

/** Every reply, the latest first, with its rating where the reader may see it; what was corrected is folded, and kept. */
export function PaperReplies({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  if (paper.replies.length === 0) return null
  const correctionOf = (id: string) => paper.handling.letters.find(({ correctsId }) => correctsId === id)
  return (
    <Section title={paperSays.replies}>
      {paper.replies.toReversed().map((reply) => {
        const correction = correctionOf(reply.id)
        return correction ? (
          <details key={reply.id} className="paper-part">
            <summary>
              {say(letterSays.showOriginal)} · {reply.organ} · {say(sayDay(reply.repliedOn))}
            </summary>
            <Text size="sm">
              {say(letterSays.corrected)}
              {correction.correctionReason}
            </Text>
            <ReplyLetterText paper={paper} reply={reply} isCorrected />
          </details>
        ) : (
          <div key={reply.id} className="paper-part">
            <ReplyLetterText paper={paper} reply={reply} />
            <Rating reply={reply} />
          </div>
        )
      })}
    </Section>
  )
}

function Rating({ reply: { rating } }: { reply: Reply }) {
  const say = useSay()
  if (!rating) return null
  return (
    <div className="rating">
      <Text fw={700}>{say(paperSays.rated)}</Text>
      <Text size="sm">
        {say(paperSays.attitude)} {say(gradeNames[rating.attitude])} · {say(paperSays.result)}{' '}
        {say(gradeNames[rating.result])} · {say(sayDay(rating.ratedOn))}
      </Text>
      {rating.reason ? <Text size="sm">{rating.reason}</Text> : null}
    </div>
  )
}
