import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { handlingSays } from './handling-says.ts'
import { OpinionForm } from './opinions.tsx'
import { OwnPart } from './parts.tsx'
import { Unfold } from './side-form.tsx'

/** What one's own organ owes beside the lead or for its part; nothing where it owes nothing. */
export function OwnWork({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const { parts, coHandlers } = paper.handling
  const part = parts.find(({ isMine, dueOn }) => isMine && dueOn !== null)
  const opinion = coHandlers.find(({ isMine, state }) => isMine && state === 'asked')
  const owed = part ?? opinion
  if (!owed) return null
  return (
    <Section title={handlingSays.ownPart}>
      {owed.part ? <Text>{owed.part}</Text> : null}
      <Text size="sm">
        {say(owed.stateName)}
        {owed.dueOn ? ` · ${say(handlingSays.by)} ${say(sayDay(owed.dueOn))}` : ''}
      </Text>
      {part ? <OwnPart paper={paper} part={part} /> : null}
      {opinion ? (
        <Unfold label={handlingSays.giveOpinion}>
          {(close) => <OpinionForm paperId={paper.id} version={opinion.version} onClose={close} />}
        </Unfold>
      ) : null}
    </Section>
  )
}
