import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { GatheringPage } from '../../../gatherings/contract.ts'
import { readVisit, type Visit } from '../../contract.ts'
import { countsSaid, says, scoredSaid } from './says.ts'
import { hasScored } from './scored.ts'

/** What the reader has to do on the visit now: score, or see that nothing was forgotten before the minutes. */
export function VisitNow({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  const goes = useHolds('deputy', 'staff', 'chair')
  const found = useReply(readVisit, { params: { id: paper.id } }, { enabled: goes })
  const visit = found.data
  if (!goes || !visit) return null
  if (paper.state === 'planned' && visit.stops.length === 0) return <NoStopsYet id={paper.id} />
  const open = paper.state === 'under-way' || paper.state === 'to-minute'
  if (!open || visit.stops.length === 0) return null
  const { ruling, sentence } = visit.scoring
  return (
    <Section title={says.scoring}>
      {ruling.permitted ? (
        <>
          <Text role="status">{say(scoredSaid(visit.stops.filter(hasScored).length, visit.stops.length))}</Text>
          <Link to={`/gatherings/${paper.id}/stops`} className="way-on" fw={600}>
            {say(visit.mayWord ? says.toWord : says.toScoring)}
          </Link>
        </>
      ) : (
        <Text>{sentence ? say(sentence) : null}</Text>
      )}
      {visit.mayWord && paper.state === 'to-minute' ? <BeforeMinutes visit={visit} /> : null}
    </Section>
  )
}

/** Advice, no refusal: a visit may be announced before anybody knows the route. */
function NoStopsYet({ id }: { id: string }) {
  const say = useSay()
  return (
    <Section title={says.route}>
      <Text>{say(says.noStopsAdvice)}</Text>
      <Link to={`/gatherings/${id}/route`} className="way-on" fw={600}>
        {say(says.setRoute)}
      </Link>
    </Section>
  )
}

function BeforeMinutes({ visit: { stops } }: { visit: Visit }) {
  const say = useSay()
  const named = (practice: 'best' | 'worst') => stops.filter((stop) => stop.practice === practice).length
  const toRectify = stops.reduce((sum, stop) => sum + stop.toRectify.length, 0)
  const [best, worst] = [named('best'), named('worst')]
  return (
    <>
      <Text mt="xs">{best + worst === 0 ? say(says.noPractice) : null}</Text>
      <Text>{say(countsSaid(toRectify, best, worst))}</Text>
      <Text size="sm">{say(says.drafts)}</Text>
    </>
  )
}
