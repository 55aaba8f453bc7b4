import { Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { DutyLine } from '../../docket/contract.ts'
import { DutyDue } from '../../docket/pages/index.tsx'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'

/** Who owes the next act, and by which day: never empty while the paper is open. */
export function PaperDuties({ duties }: { duties: readonly DutyLine[] }) {
  const say = useSay()
  return (
    <Section title={paperSays.duties}>
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
