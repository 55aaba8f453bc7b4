import { Paper, Text } from '@mantine/core'
import { ArticleLine } from '../../../../ui/article.tsx'
import { sayInstant } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import type { NewsOfPaper } from '../../news/contract.ts'
import { usePlaceOf } from '../places.tsx'
import { actorSaid } from '../record-says.ts'
import { more, says } from './says.ts'

interface PaperNewsProps {
  readonly news: NewsOfPaper
  /** The latest event only, where there is little room. */
  readonly short?: boolean
}

/** What is new on one paper: its title leads to it, the latest stands first. */
export function PaperNews({ news, short = false }: PaperNewsProps) {
  const say = useSay()
  const to = usePlaceOf()(news)
  const shown = short ? news.events.slice(0, 1) : news.events
  const left = news.more + news.events.length - shown.length
  return (
    <Paper withBorder p="md" component="li" className="news-paper row">
      <Text component="div" fw={600}>
        {to ? (
          <Link to={to} className="row-link" inherit>
            {news.title}
          </Link>
        ) : (
          news.title
        )}
      </Text>
      <Text size="sm" c="gray.7">
        {inOneLine([
          capital(say(news.kindName)),
          news.number ? say(sayNumber(news.number)) : null,
          say(news.stateName),
        ])}
      </Text>
      <ol className="news-events">
        {shown.map(({ seq, at, said, actor, under, unread }) => (
          <li key={seq} data-unread={unread ? true : undefined}>
            <Text className="prose" fw={unread ? 600 : 400}>
              {unread ? <span className="news-mark">{say(says.unread)}</span> : null}
              {capital(say(said))}
            </Text>
            <Text size="sm" c="gray.7">
              {say(actorSaid(actor))} · {say(sayInstant(at))}
            </Text>
            {under && !short ? <ArticleLine article={under} /> : null}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Text size="sm" c="gray.7">
          {say(more(left))}
        </Text>
      ) : null}
    </Paper>
  )
}
