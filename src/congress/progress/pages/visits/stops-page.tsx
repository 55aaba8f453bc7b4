import { Stack, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { readVisit, type Visit } from '../../contract.ts'
import { scoredSaid, says } from './says.ts'
import { hasScored } from './scored.ts'
import { anchorOf, StopSection } from './stop-section.tsx'
import './visits.css'

/** 现场检查评分: for a phone at the site, one stop after another. */
export default function StopsPage() {
  const id = useParam('id')
  const found = useReply(readVisit, { params: { id } }, { refetchOnMount: 'always' })
  return (
    <OneThing
      found={found}
      title={says.scoring}
      missing={{ title: says.notThere, back: says.backToVisit, to: `/gatherings/${id}` }}
    >
      {(visit) => <Loaded key={id} visit={visit} />}
    </OneThing>
  )
}

function Loaded({ visit }: { visit: Visit }) {
  const say = useSay()
  const { stops, scoring } = visit
  const back = <Link to={`/gatherings/${visit.id}`}>{say(says.backToVisit)}</Link>
  return (
    <Page title={says.scoring} actions={back}>
      <Stack gap="xs" maw={820}>
        <Text fw={600}>{visit.title}</Text>
        {scoring.ruling.permitted ? (
          <Text role="status">{say(scoredSaid(stops.filter(hasScored).length, stops.length))}</Text>
        ) : (
          <RuledButton ruling={scoring.ruling} sentence={scoring.sentence}>
            {say(says.scoring)}
          </RuledButton>
        )}
        {stops.length === 0 ? <Empty title={says.noStops} /> : null}
      </Stack>
      {scoring.ruling.permitted && stops.length > 0 ? (
        <div style={{ maxWidth: 820 }}>
          <nav className="stop-nav" aria-label={say(says.stopsNav)}>
            {stops.map((stop) => (
              <a
                key={stop.id}
                href={`#${anchorOf(stop)}`}
                data-scored={hasScored(stop) ? true : undefined}
                aria-label={labelOf(stop, say)}
              >
                {stop.ordinal}
                {hasScored(stop) ? <Icon name="check" size={16} /> : null}
              </a>
            ))}
          </nav>
          {stops.map((stop, index) => (
            <StopSection key={stop.id} visit={visit} stop={stop} next={stops[index + 1]} />
          ))}
        </div>
      ) : null}
    </Page>
  )
}

const labelOf = (stop: Visit['stops'][number], say: ReturnType<typeof useSay>): string =>
  [`${stop.ordinal} ${stop.title}`, hasScored(stop) ? say(says.scored) : ''].filter(Boolean).join(' · ')
