import './visits.css'
import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { listSites, readVisit, type Visit } from '../../contract.ts'
import { visitSentences } from '../../visits/refusals.ts'
import { RouteEditor } from './route-editor.tsx'
import { says } from './says.ts'

/** 排定视察路线: what to look at, in which order, when. */
export default function RoutePage() {
  const id = useParam('id')
  const found = useReply(readVisit, { params: { id } }, { refetchOnMount: 'always' })
  return (
    <OneThing
      found={found}
      title={says.setRoute}
      missing={{ title: says.notThere, back: says.backToVisit, to: `/gatherings/${id}` }}
    >
      {(visit) => <Loaded key={id} visit={visit} />}
    </OneThing>
  )
}

function Loaded({ visit }: { visit: Visit }) {
  const say = useSay()
  const sites = useReply(listSites, { params: { id: visit.id } }, { enabled: visit.mayRoute })
  const over = visitSentences['visit-over']?.({})
  return (
    <Page title={says.setRoute} actions={<Link to={`/gatherings/${visit.id}`}>{say(says.backToVisit)}</Link>}>
      <Text fw={600} mb="sm">
        {visit.title}
      </Text>
      {visit.mayRoute ? null : <Text>{over ? say(over) : null}</Text>}
      <ProblemNotice error={sites.error} onRetry={() => void sites.refetch()} />
      {visit.mayRoute ? <RouteEditor visit={visit} candidates={sites.data?.rows} /> : null}
    </Page>
  )
}
