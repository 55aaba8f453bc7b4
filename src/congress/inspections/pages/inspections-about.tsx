import { Button } from '@mantine/core'
import { usePages } from '../../../ui/ask.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { useGo } from '../../../ui/place.ts'
import { Section } from '../../docket/pages/index.tsx'
import { listInspections } from '../contract.ts'
import { columns } from './columns.tsx'
import { says } from './says.ts'

/** Inspections of what a paper of another room decided, and the way to arrange one. */
export function InspectionsAbout({ paperId }: { paperId: string }) {
  const say = useSay()
  const go = useGo()
  const arranges = useHolds('staff', 'chair')
  const found = usePages(listInspections, { query: { about: paperId, limit: 20 } })
  if (found.rows.length === 0 && !arranges) return null
  return (
    <Section title={says.list}>
      {found.rows.length > 0 ? (
        <DataList
          columns={columns(say)}
          rows={found.rows}
          caption={says.list}
          href={({ id }) => `/inspections/${id}`}
        />
      ) : null}
      {arranges ? (
        <Button
          variant="default"
          mt="sm"
          className="screen-only"
          onClick={() => go(`/inspections/new?about=${paperId}`)}
        >
          {say(says.choose)}
        </Button>
      ) : null}
    </Section>
  )
}
