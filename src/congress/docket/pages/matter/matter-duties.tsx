import { Alert, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { DutyDue } from '../duty-columns.tsx'
import type { MatterPage } from './matter-page.ts'
import { matterSays } from './says.ts'
import { Section } from './section.tsx'

interface MatterDutiesProps {
  readonly duties: MatterPage['duties']
  /** What is said once nobody owes anything. */
  readonly none: Bilingual
  /** The line of the record that says why the paper came back. */
  readonly sentBack?: MatterPage['history'][number] | null
}

/** Who owes the next act, and by which day: never empty while the matter is open. */
export function MatterDuties({ duties, none, sentBack }: MatterDutiesProps) {
  const say = useSay()
  return (
    <Section title={matterSays.duties}>
      {sentBack ? (
        <Alert color="#9a4a00" mb="sm" title={say(matterSays.whyBack)}>
          <Text size="sm" className="prose">
            {say(sentBack.said)}
          </Text>
        </Alert>
      ) : null}
      {duties.length === 0 ? <Text>{say(none)}</Text> : null}
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
