import { Box, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import type { Life } from '../../words.ts'
import { LifeDiagram } from '../life-diagram.tsx'
import { drawingOf } from '../life-layout.ts'
import type { MatterPage } from './matter-page.ts'
import { pathOf } from './path.ts'
import { matterSays } from './says.ts'
import { Section } from './section.tsx'
import { stateIn } from './state-in.ts'

interface MatterCourseProps {
  readonly life: Life
  readonly paper: Pick<MatterPage, 'state' | 'history'>
}

/** A matter's life drawn from its table, the way gone and the present state lit up. */
export function MatterCourse({ life, paper }: MatterCourseProps) {
  const say = useSay()
  const path = pathOf(
    life,
    paper.history.map(({ name }) => name),
    paper.state,
  )
  const passed = path.slice(0, -1).map((state) => say(stateIn(life, state)))
  const label = [
    say(matterSays.lifeLabel),
    passed.length > 0 ? `${say(matterSays.passed)}${passed.join(' → ')}。` : '',
    `${say(matterSays.standsAt)}${say(stateIn(life, paper.state))}`,
  ].join('')
  return (
    <Section title={matterSays.life}>
      <Text size="sm" mb="sm" aria-hidden>
        {[...passed, say(stateIn(life, paper.state))].join(' → ')}
      </Text>
      <Box className="course" tabIndex={0} role="group" aria-label={say(matterSays.life)}>
        <LifeDiagram drawn={drawingOf(life)} label={label} current={paper.state} path={path} />
      </Box>
    </Section>
  )
}
