import { Title } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { readNews } from '../../news/contract.ts'
import { PaperNews } from './paper-news.tsx'
import { says } from './says.ts'
import './news.css'

const shown = 3

/** The latest news below what is owed; reading it here is no look at the whole, and leaves it unread. */
export function LatestNews() {
  const say = useSay()
  const news = useReply(readNews, { query: { limit: shown } }, { staleTime: 60_000 })
  if (!news.data || news.data.rows.length === 0) return null
  return (
    <section aria-label={say(says.title)} className="latest-news">
      <Title order={2} size="h4" mb="sm">
        {say(says.title)}
      </Title>
      <ol className="news">
        {news.data.rows.map((row) => (
          <PaperNews key={row.id} news={row} short />
        ))}
      </ol>
      <Link to="/news" className="way-on">
        {say(says.all)}
      </Link>
    </section>
  )
}
