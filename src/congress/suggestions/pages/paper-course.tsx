import { useSay } from '../../../ui/language.tsx'
import { drawingOf, LifeDiagram } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { paperSays } from './paper-says.ts'
import { pathOf } from './path.ts'
import { Section } from './section.tsx'
import { stateName } from './state-badge.tsx'

const drawn = drawingOf(suggestionLife)

/** The paper's life drawn from its table, the way gone and the present state lit up. */
export function PaperCourse({ paper }: { paper: Pick<SuggestionPage, 'state' | 'history'> }) {
  const say = useSay()
  const path = pathOf(
    suggestionLife,
    paper.history.map(({ name }) => name),
    paper.state,
  )
  const passed = path.slice(0, -1).map((state) => say(stateName(state)))
  const label = [
    say(paperSays.lifeLabel),
    passed.length > 0 ? `${say(paperSays.passed)}${passed.join(' → ')}。` : '',
    `${say(paperSays.standsAt)}${say(stateName(paper.state))}`,
  ].join('')
  return (
    <Section title={paperSays.life}>
      <LifeDiagram drawn={drawn} label={label} current={paper.state} path={path} />
    </Section>
  )
}
