import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { dayInShanghai, yearOf } from '../../../law/day.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readCalendar } from '../contract.ts'
import { CalendarChangeForm } from './calendar-change-form.tsx'
import { says } from './calendar-says.ts'
import { DaysOff } from './days-off-list.tsx'
import { Month } from './month.tsx'

export default function CalendarPage() {
  const say = useSay()
  const calendar = useReply(readCalendar, {})
  const staff = useHolds('staff')
  return (
    <Page title={says.calendar}>
      <Text mb="lg" maw="72ch">
        {say(says.lead)}
      </Text>
      {calendar.isPending && <Waiting />}
      {calendar.error && <ProblemNotice error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.data && <Years calendar={calendar.data} staff={staff} />}
    </Page>
  )
}

function Years({ calendar, staff }: { calendar: Answer<typeof readCalendar>; staff: boolean }) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const years = calendar.years.toSorted((one, other) => one.year - other.year)
  const [chosen, setChosen] = useState(() => (years.find(({ year }) => year === yearOf(today)) ?? years.at(-1))?.year)
  const [changing, setChanging] = useState(false)
  const shown = years.find(({ year }) => year === chosen)
  const days = calendar.days.filter(({ day }) => yearOf(day) === chosen)
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="sm">
        {years.length > 0 && (
          <NativeSelect
            label={say(says.year)}
            value={String(chosen)}
            data={years.map(({ year }) => String(year))}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          />
        )}
        {staff && !changing && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {say(says.change)}
          </Button>
        )}
      </Group>
      {changing && (
        <CalendarChangeForm
          year={chosen ?? yearOf(today)}
          days={days}
          onChanged={setChosen}
          onClose={() => setChanging(false)}
        />
      )}
      {shown ? (
        <>
          <Text size="sm" c="gray.7">
            {say(says.source)}
            {say({ zh: '：', en: ': ' })}
            {shown.source}
          </Text>
          <SimpleGrid
            cols={{ base: 1, xs: 2, md: 3 }}
            spacing="lg"
            verticalSpacing="lg"
            style={{ alignItems: 'start' }}
          >
            {Array.from({ length: 12 }, (_, index) => (
              <Month
                key={index}
                year={shown.year}
                month={index + 1}
                marked={new Map(days.map((row) => [row.day, row]))}
                today={today}
              />
            ))}
          </SimpleGrid>
          <Title order={2} size="h4">
            {say(says.list)}
          </Title>
          <DaysOff days={days} />
        </>
      ) : (
        <Empty title={says.noYear} />
      )}
    </Stack>
  )
}
