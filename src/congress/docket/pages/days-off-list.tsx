import { Paper, SimpleGrid, Text } from '@mantine/core'
import { addDays } from '../../../law/day.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import type { CalendarRow } from './calendar-rows.ts'
import { festival, says } from './calendar-says.ts'

interface Span {
  readonly from: string
  readonly to: string
}

/** Days that follow one another, as spans. */
function spansOf(days: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const day of days.toSorted()) {
    const last = spans.at(-1)
    if (last && addDays(last.to, 1) === day) spans[spans.length - 1] = { ...last, to: day }
    else spans.push({ from: day, to: day })
  }
  return spans
}

/** The year's holidays by name: when one rests, and which days are worked for it. */
export function DaysOff({ days }: { days: readonly CalendarRow[] }) {
  const say = useSay()
  const names = [...new Set(days.map(({ name }) => name))]
  const spoken = (kind: CalendarRow['kind'], name: string) =>
    spansOf(days.filter((row) => row.kind === kind && row.name === name).map(({ day }) => day))
      .map(({ from, to }) => (from === to ? say(sayDay(from)) : `${say(sayDay(from))} – ${say(sayDay(to))}`))
      .join(say({ zh: '、', en: '; ' }))
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
      {names.map((name) => {
        const work = spoken('work', name)
        return (
          <Paper key={name} withBorder p="md">
            <Text fw={600}>{say(festival(name))}</Text>
            <Text size="sm">
              <strong>{say(says.offLong)}</strong> {spoken('off', name)}
            </Text>
            {work && (
              <Text size="sm">
                <strong>{say(says.workLong)}</strong> {work}
              </Text>
            )}
          </Paper>
        )
      })}
    </SimpleGrid>
  )
}
