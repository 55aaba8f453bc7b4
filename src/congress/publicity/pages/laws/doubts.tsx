import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { Preview } from '../../contract.ts'
import { doubtNames, says } from './says.ts'

interface DoubtsProps {
  readonly preview: Preview
  readonly settled: readonly string[]
  readonly onSettle: (settled: readonly string[]) => void
  readonly error: unknown
  readonly waiting: boolean
  readonly onBack: () => void
  readonly onImport: () => void
}

/** What a text would become: each doubt is ticked once it was looked at. */
export function DoubtsAndArticles({ preview, settled, onSettle, error, waiting, onBack, onImport }: DoubtsProps) {
  const say = useSay()
  const { doubts, articles, preamble } = preview
  const toggle = (key: string) =>
    onSettle(settled.includes(key) ? settled.filter((each) => each !== key) : [...settled, key])
  return (
    <Stack gap="md" maw={760}>
      <Section title={says.doubts}>
        {doubts.length === 0 ? (
          <Text>{say(says.noDoubts)}</Text>
        ) : (
          <Stack gap="sm">
            <Text>{say(says.doubtsHint)}</Text>
            {doubts.map(({ key, code, line, says: stands }) => (
              <Checkbox
                key={key}
                checked={settled.includes(key)}
                onChange={() => toggle(key)}
                label={`${line} ${say(says.line)}：${say(doubtNames[code])}`}
                description={stands}
              />
            ))}
          </Stack>
        )}
      </Section>
      <ProblemNotice error={error} />
      <Group>
        <Button onClick={onImport} loading={waiting}>
          {say(says.doImport)}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say(says.change)}
        </Button>
      </Group>
      {preamble ? (
        <Section title={says.preamble}>
          <Text className="prose">{preamble}</Text>
        </Section>
      ) : null}
      <Text fw={600}>
        {articles.length} {say(says.articles)}
      </Text>
      <div lang="zh-CN">
        {articles.map(({ number, label, headings, text }, at) => (
          <section key={`${number} ${at}`}>
            <Title order={3} size="h5" mt="sm">
              {label}
            </Title>
            <Text size="sm" c="gray.7">
              {headings.join(' · ')}
            </Text>
            <Text className="prose" lineClamp={6}>
              {text}
            </Text>
          </section>
        ))}
      </div>
    </Stack>
  )
}
