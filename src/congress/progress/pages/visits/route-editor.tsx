import { Alert, Button, Stack, Text, Title } from '@mantine/core'
import type { FormEvent } from 'react'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import type { Candidate, Visit } from '../../contract.ts'
import { progressSentences } from '../../refusals.ts'
import { isSound } from '../../visits/rules.ts'
import { mostStops } from '../../visits/words.ts'
import { itemsById, newPlace, stopAt, type StopTyped } from './route-typed.ts'
import { movedTo, says } from './says.ts'
import { SitePicker } from './site-picker.tsx'
import { StopFields } from './stop-fields.tsx'
import { useMoving, useRoute } from './use-route.ts'

interface RouteEditorProps {
  readonly visit: Visit
  /** Not there yet: the route can be set meanwhile. */
  readonly candidates: readonly Candidate[] | undefined
}

/** The route on the left, what may be put on it on the right; on a phone one below the other. */
export function RouteEditor({ visit, candidates }: RouteEditorProps) {
  const say = useSay()
  const route = useRoute(visit)
  const { stops, setStops } = route
  const put = (stop: StopTyped) => setStops([...stops, stop])
  return (
    <div className="route-page">
      <section>
        <Title order={2} size="h4" mb="xs">
          {say(says.route)}
        </Title>
        <Text size="sm" mb="sm">
          {say(says.routeHint)}
        </Text>
        {route.overtaken ? (
          <Alert role="alert" color="#9a4a00" title={say(says.overtaken)} mb="sm">
            <Text size="sm">{say(says.overtakenHint)}</Text>
            <Button mt="xs" onClick={route.startAgain}>
              {say(says.startAgain)}
            </Button>
          </Alert>
        ) : null}
        <Planned visit={visit} candidates={candidates} route={route} onPut={put} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {say(says.sites)}
        </Title>
        <Text size="sm" mb="sm">
          {say(says.sitesHint)}
        </Text>
        {candidates ? (
          <SitePicker
            candidates={candidates}
            chosen={new Set(stops.flatMap(({ itemId }) => itemId ?? []))}
            onChoose={(candidate) => stops.length < mostStops && put(stopAt(candidate))}
          />
        ) : (
          <Waiting lines={8} />
        )}
      </section>
    </div>
  )
}

interface PlannedProps extends RouteEditorProps {
  readonly route: ReturnType<typeof useRoute>
  readonly onPut: (stop: StopTyped) => void
}

function Planned({ visit, candidates, route, onPut }: PlannedProps) {
  const say = useSay()
  const { stops, setStops, saving, saved } = route
  const { move, last, buttonOf } = useMoving(stops, setStops)
  const items = itemsById(visit, candidates ?? [])
  const ruling = isSound({ stops, seen: [] })
  const sentence = ruling.permitted ? null : (progressSentences[ruling.because]?.(ruling.facts) ?? null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruling.permitted) route.save()
  }
  const change = (at: number, changed: Partial<StopTyped>) =>
    setStops(stops.map((stop, index) => (index === at ? { ...stop, ...changed } : stop)))
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {stops.length === 0 ? <Text fw={600}>{say(says.noStops)}</Text> : null}
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {stops.map((stop, index) => (
            <StopFields
              key={stop.id}
              stop={stop}
              ordinal={index + 1}
              last={index === stops.length - 1}
              item={stop.itemId === null ? undefined : items.get(stop.itemId)}
              buttonOf={buttonOf}
              onChange={(changed) => change(index, changed)}
              onMove={(way) => move(index, way)}
              onRemove={() => setStops(stops.filter(({ id }) => id !== stop.id))}
            />
          ))}
        </Stack>
        <p role="status" className="hidden-caption">
          {last ? say(movedTo(last.title, last.ordinal)) : ''}
        </p>
        {stops.length < mostStops ? (
          <Button variant="default" onClick={() => onPut(newPlace())}>
            {say(says.addPlace)}
          </Button>
        ) : null}
        {route.overtaken ? null : <ProblemNotice error={saving.error} />}
        {route.changed && !route.overtaken ? (
          <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={saving.isPending}>
            {say(says.saveRoute)}
          </RuledButton>
        ) : null}
        <Text size="sm" role="status" className="visit-saved">
          {saved ? <Icon name="check" size={16} /> : null}
          {saved ? say(says.routeSaved) : null}
        </Text>
      </Stack>
    </form>
  )
}
