import { Button, Paper, Text } from '@mantine/core'
import { ArticleLine } from '../../../ui/article.tsx'
import { useSay } from '../../../ui/language.tsx'
import { figures } from '../numbers/figures.ts'
import type { FilterProps } from './filter-choices.tsx'
import { queryOf } from './filters.ts'
import { says } from './says.ts'

/** The figure of the statistics that the list holds the papers of, with what it means. */
export function FigureInUse({ filters, change }: FilterProps) {
  const say = useSay()
  const { figure } = queryOf(filters)
  if (!figure) return null
  const { name, means, under } = figures[figure]
  return (
    <Paper withBorder p="sm" my="sm" className="figure-in-use">
      <Text fw={600}>
        {say(says.figureShown)}
        {say({ zh: '：', en: ': ' })}
        {say(name)}
      </Text>
      <Text size="sm">{say(means)}</Text>
      <ArticleLine article={under} />
      <Button variant="default" size="compact-md" mt="xs" mih={44} onClick={() => change({ figure: undefined })}>
        {say(says.figureOff)}
      </Button>
    </Paper>
  )
}
