import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { unsubmitted } from '../../words.ts'
import { draftSays } from './draft-says.ts'
import { textOf, typedFrom, type DraftTyped } from './draft-typed.ts'
import { differing } from './send-draft.ts'
import { unsentSays } from './unsent-says.ts'

interface DifferingProps {
  readonly mine: DraftTyped
  readonly theirs: SuggestionPage
  readonly onMine: () => void
  readonly onTheirs: () => void
}

const names = {
  title: draftSays.title,
  facts: draftSays.facts,
  analysis: draftSays.analysis,
  proposal: draftSays.proposal,
  place: draftSays.place,
  category: draftSays.category,
  wishedOrgan: draftSays.wished,
  mayPublish: draftSays.mayPublish,
  notPublicReason: draftSays.whyNot,
  difference: draftSays.difference,
} as const

/** Both versions side by side where they differ; she chooses. Nothing is thrown away before she has. */
export function Differing({ mine, theirs, onMine, onTheirs }: DifferingProps) {
  const say = useSay()
  const parts = differing(mine, theirs)
  const editable = unsubmitted.some((state) => state === theirs.state)
  const [own, other] = [textOf(mine), textOf(typedFrom(theirs))]
  const shown = (value: string | boolean | undefined) =>
    typeof value === 'boolean' ? (value ? '✓' : '✗') : value || say(unsentSays.nothing)
  return (
    <Alert role="alert" color="#9a4a00" title={say(unsentSays.overtaken)}>
      <Text size="sm">{say(editable ? unsentSays.differs : unsentSays.movedOn)}</Text>
      {parts.length === 0 ? <Text size="sm">{say(unsentSays.same)}</Text> : null}
      {parts.map((part) => (
        <section key={part} className="differing-part">
          <Text fw={700}>{say(names[part])}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Version name={say(unsentSays.mine)} text={shown(own[part])} />
            <Version name={say(unsentSays.theirs)} text={shown(other[part])} />
          </SimpleGrid>
        </section>
      ))}
      <Group mt="sm">
        {editable ? <Button onClick={onMine}>{say(unsentSays.keepMine)}</Button> : null}
        <Button variant="default" onClick={onTheirs}>
          {say(unsentSays.takeTheirs)}
        </Button>
      </Group>
    </Alert>
  )
}

const Version = ({ name, text }: { name: string; text: string }) => (
  <div className="differing-version">
    <Text size="sm" c="gray.7">
      {name}
    </Text>
    <Text className="prose">{text}</Text>
  </div>
)
