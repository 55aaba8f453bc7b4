import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall, usePages } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { acceptSuggestions, listReviews, waiting, type ReviewLine } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { ReviewCard } from './review-line.tsx'
import { gateSays } from './says.ts'
import './review.css'

type Step = (typeof waiting)[number]

/** 建议审查: what waits at the gate, what to look at in each, and several accepted at once. */
export default function ReviewPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const state = waiting.find((each) => each === filters.state) ?? 'submitted'
  const found = usePages(listReviews, { query: { state, limit: 50 } })
  const counts = found.first?.counts
  const choices = waiting.map((value) => ({ value, name: gateSays[value], ...(counts && { count: counts[value] }) }))
  return (
    <Page title={gateSays.title}>
      <Text mb="md">{say(gateSays.lead)}</Text>
      <Choices<Step>
        label={gateSays.which}
        choices={choices}
        chosen={state}
        onChoose={(chosen) => change({ state: chosen === 'submitted' ? undefined : chosen })}
      />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.first && found.rows.length === 0 ? <Empty title={gateSays.none} hint={gateSays.noneHint} /> : null}
      {state === 'accepted' && found.rows.length > 0 ? (
        <Text mb="md">
          <Link to="/suggestions/hand-over">{say(gateSays.handOverNow)}</Link>
        </Text>
      ) : null}
      <Lines key={state} rows={found.rows} />
      {found.hasNextPage ? (
        <Button variant="default" mt="md" onClick={found.more} loading={found.isFetchingNextPage}>
          {say({ zh: '显示更多', en: 'Show more' })}
        </Button>
      ) : null}
    </Page>
  )
}

/** The papers, those chosen, and the button that accepts them all. */
function Lines({ rows }: { rows: readonly ReviewLine[] }) {
  const say = useSay()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const calling = useCall(acceptSuggestions, { refreshes: [...refreshes, 'listReviews', 'listHandOvers'] })
  const open = rows.filter(({ state, accept }) => state !== 'accepted' && accept.ruling.permitted)
  const picked = open.filter(({ id }) => chosen.has(id))
  const choose = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((each) => each !== id)))
  const accept = () =>
    calling.mutate(
      { body: { papers: picked.map(({ id, version }) => ({ id, version })) } },
      { onSuccess: () => setChosen(new Set()) },
    )
  return (
    <>
      {calling.data ? (
        <Alert color="green" my="sm" role="status">
          {say(gateSays.acceptedNow)}
          {calling.data.accepted.length} {say(gateSays.pieces)}
        </Alert>
      ) : null}
      <ul className="review-list">
        {rows.map((line) => (
          <ReviewCard
            key={line.id}
            line={line}
            isChosen={chosen.has(line.id)}
            onChoose={(isChosen) => choose(line.id, isChosen)}
          />
        ))}
      </ul>
      {open.length > 0 ? (
        <div className="review-bar screen-only">
          <Button variant="default" onClick={() => setChosen(new Set(open.map(({ id }) => id)))}>
            {say(gateSays.chooseAll)}
          </Button>
          <Button disabled={picked.length === 0} loading={calling.isPending} onClick={accept}>
            {say(gateSays.acceptChosen)} ({picked.length})
          </Button>
          {rows.some(({ hints }) => hints.length > 0) ? <Text size="sm">{say(gateSays.hintsAre)}</Text> : null}
          <ProblemNotice error={calling.error} />
        </div>
      ) : null}
    </>
  )
}
