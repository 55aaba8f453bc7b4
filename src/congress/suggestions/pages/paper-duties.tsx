import { Alert, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { DutyLine } from '../../docket/contract.ts'
import { DutyDue } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'

interface PaperDutiesProps {
  readonly duties: readonly DutyLine[]
  /** The line of the record that says why the paper came back. */
  readonly sentBack: SuggestionPage['history'][number] | null
}

/** Who owes the next act, and by which day: never empty while the paper is open. */
export function PaperDuties({ duties, sentBack }: PaperDutiesProps) {
  const say = useSay()
  return (
    <Section title={paperSays.duties}>
      {sentBack ? (
        <Alert color="#9a4a00" mb="sm" title={say(paperSays.whyBack)}>
          <Text size="sm" className="prose">
            {say(sentBack.said)}
          </Text>
        </Alert>
      ) : null}
      {duties.length === 0 ? <Text>{say(paperSays.noDuty)}</Text> : null}
      <ul className="plain-list">
        {duties.map((duty) => (
          <li key={duty.id}>
            <Text>
              {say(duty.owedBy.name)}
              {say({ zh: '：', en: ': ' })}
              <strong>{say(duty.actName)}</strong>
            </Text>
            <DutyDue duty={duty} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
