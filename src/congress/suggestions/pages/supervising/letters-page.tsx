import { Button, Group, Text } from '@mantine/core'
import { usePages } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { says as uiSays } from '../../../../ui/says.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import { listLetters } from '../../contract.ts'
import { LetterSheet } from './letter.tsx'
import { supervisingSays as says } from './says.ts'

const groups = ['all', 'unreceived'] as const
const names = { all: says.all, unreceived: says.unreceived }

/** 催办函、督办函: every one written, the newest first, ready to print. */
export default function LettersPage() {
  const say = useSay()
  const [{ which }, change] = useFilters()
  const chosen = groups.find((group) => group === which) ?? 'all'
  const letters = usePages(listLetters, { query: { which: chosen, limit: 20 } })
  const congress = letters.first?.congress
  return (
    <Page title={says.letters} actions={<PrintButton />}>
      <Text mb="md" className="screen-only">
        {say(says.lettersHint)}
      </Text>
      <div className="screen-only">
        <Choices
          label={says.which}
          choices={groups.map((value) => ({ value, name: names[value] }))}
          chosen={chosen}
          onChoose={(group) => change({ which: group })}
        />
      </div>
      <ProblemNotice error={letters.error} onRetry={() => void letters.refetch()} />
      {letters.isPending ? <Waiting lines={6} /> : null}
      {letters.first && letters.rows.length === 0 ? <Empty title={says.noLetters} hint={says.noLettersHint} /> : null}
      {letters.rows.map((letter) => (
        <LetterSheet key={letter.id} letter={letter} congress={congress} linked />
      ))}
      {letters.hasNextPage ? (
        <Group justify="center" mt="md" className="screen-only">
          <Button variant="default" onClick={letters.more} loading={letters.isFetchingNextPage}>
            {say(uiSays.showMore)}
          </Button>
        </Group>
      ) : null}
    </Page>
  )
}

function PrintButton() {
  const say = useSay()
  return (
    <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>
      {say(says.print)}
    </Button>
  )
}
