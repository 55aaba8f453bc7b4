import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { gradeNames, resultClassNames } from '../../words.ts'
import { paperSays } from '../paper-says.ts'
import { Section } from '../section.tsx'

type Reply = SuggestionPage['replies'][number]

/** Every reply, the latest first, with its rating where the reader may see it. */
export function PaperReplies({ replies }: { replies: readonly Reply[] }) {
  if (replies.length === 0) return null
  return (
    <Section title={paperSays.replies}>
      {replies.toReversed().map((reply) => (
        <ReplyText key={reply.id} reply={reply} />
      ))}
    </Section>
  )
}

function ReplyText({ reply }: { reply: Reply }) {
  const say = useSay()
  const { rating } = reply
  return (
    <article className="paper-part">
      <Title order={3} size="h6">
        {reply.organ} · {say(sayDay(reply.repliedOn))}
      </Title>
      {reply.resultClass ? <Text size="sm">{say(resultClassNames[reply.resultClass])}</Text> : null}
      <Text className="prose">{reply.text}</Text>
      {rating ? (
        <div className="rating">
          <Text fw={700}>{say(paperSays.rated)}</Text>
          <Text size="sm">
            {say(paperSays.attitude)} {say(gradeNames[rating.attitude])} · {say(paperSays.result)}{' '}
            {say(gradeNames[rating.result])} · {say(sayDay(rating.ratedOn))}
          </Text>
          {rating.reason ? <Text size="sm">{rating.reason}</Text> : null}
        </div>
      ) : null}
    </article>
  )
}
