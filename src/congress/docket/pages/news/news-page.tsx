import { Button, Group, Text } from '@mantine/core'
import { usePages } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { says as uiSays } from '../../../../ui/says.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readNews } from '../../news/contract.ts'
import { PaperNews } from './paper-news.tsx'
import { says } from './says.ts'
import { useLook } from './use-look.ts'
import './news.css'

/** 动态: what is new on the reader's papers, each paper once, the latest first. */
export default function NewsPage() {
  const say = useSay()
  const news = usePages(readNews, { query: { limit: 20 } })
  useLook(news.rows[0]?.latest)
  return (
    <Page title={says.title}>
      <Text mb="md">{say(says.lead)}</Text>
      <ProblemNotice error={news.error} onRetry={() => void news.refetch()} />
      {news.isPending ? <Waiting lines={6} /> : null}
      {news.isSuccess && news.rows.length === 0 ? <Empty title={says.none} hint={says.noneHint} /> : null}
      <ol className="news">
        {news.rows.map((row) => (
          <PaperNews key={row.id} news={row} />
        ))}
      </ol>
      {news.hasNextPage ? (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={news.more} loading={news.isFetchingNextPage}>
            {say(uiSays.showMore)}
          </Button>
        </Group>
      ) : null}
    </Page>
  )
}
