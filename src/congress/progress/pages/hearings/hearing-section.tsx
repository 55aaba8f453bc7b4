import './hearing.css'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readHearing, type HearingOrgan } from '../../contract.ts'
import { countsOf, inTurn } from './agenda.ts'
import { OrganPart } from './organ-part.tsx'
import { says } from './says.ts'

/** What a hearing goes through, organ by organ and item by item; printed, the agenda for the table. */
export function HearingSection({ gatheringId }: { gatheringId: string }) {
  const say = useSay()
  // What may be marked depends on how far the hearing is: asked again whenever that has changed.
  const found = useReply(readHearing, { params: { id: gatheringId } }, { refetchOnMount: 'always' })
  return (
    <Section title={says.hearing}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.data?.organs.length === 0 ? <Text>{say(says.nothingToHear)}</Text> : null}
      {found.data && found.data.organs.length > 0 ? (
        <Organs gatheringId={gatheringId} organs={found.data.organs} mayMark={found.data.mayMark} />
      ) : null}
    </Section>
  )
}

interface OrgansProps {
  readonly gatheringId: string
  readonly organs: readonly HearingOrgan[]
  readonly mayMark: boolean
}

function Organs({ gatheringId, organs, mayMark }: OrgansProps) {
  const say = useSay()
  const only = organs.length === 1
  const [open, setOpen] = useState<readonly string[]>([])
  const all = organs.map(({ organId }) => organId)
  const isOpen = (id: string) => only || open.includes(id)
  const turn = (id: string) => setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id])
  return (
    <>
      <Counts organs={organs} />
      {only ? null : (
        <Button variant="default" mb="sm" onClick={() => setOpen(open.length === all.length ? [] : all)}>
          {say(open.length === all.length ? says.closeAll : says.openAll)}
        </Button>
      )}
      {inTurn(organs).map((organ) => (
        <OrganPart
          key={organ.organId}
          gatheringId={gatheringId}
          organ={organ}
          mayMark={mayMark}
          open={isOpen(organ.organId)}
          onTurn={() => turn(organ.organId)}
        />
      ))}
    </>
  )
}

function Counts({ organs }: { organs: readonly HearingOrgan[] }) {
  const say = useSay()
  const { items, overdue, quiet, given, asked } = countsOf(organs)
  const counts = [
    [says.items, items],
    [says.overdue, overdue],
    [says.quiet, quiet],
    [says.formsGiven, asked > 0 ? `${given} / ${asked}` : '—'],
  ] as const
  return (
    <dl className="hearing-counts">
      {counts.map(([name, count]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
