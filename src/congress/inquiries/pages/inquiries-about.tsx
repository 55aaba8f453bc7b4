import { Button } from '@mantine/core'
import { usePages } from '../../../ui/ask.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { useGo } from '../../../ui/place.ts'
import { Section } from '../../docket/pages/index.tsx'
import { listInquiries } from '../contract.ts'
import { columns } from './columns.tsx'
import { says } from './says.ts'

/** Questions deputies asked about a paper of another room, and the way to ask one. */
export function InquiriesAbout({ paperId }: { paperId: string }) {
  const say = useSay()
  const go = useGo()
  const asks = useHolds('deputy')
  const found = usePages(listInquiries, { query: { about: paperId, limit: 20 } })
  if (found.rows.length === 0 && !asks) return null
  return (
    <Section title={says.aboutThis}>
      {found.rows.length > 0 ? (
        <DataList
          columns={columns(say)}
          rows={found.rows}
          caption={says.aboutThis}
          href={({ id }) => `/inquiries/${id}`}
          next={found.hasNextPage ? 'more' : null}
          onMore={found.more}
          moreWaiting={found.isFetchingNextPage}
        />
      ) : null}
      {asks ? (
        <Button variant="default" mt="sm" className="screen-only" onClick={() => go(`/inquiries/new?about=${paperId}`)}>
          {say(says.askAboutThis)}
        </Button>
      ) : null}
    </Section>
  )
}
