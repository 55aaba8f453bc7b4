import { Radio, Stack, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Ruling } from '../../../../law/ruling.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { JudgingPanel } from '../../contract.ts'
import { suggestionSentences } from '../../refusals.ts'
import { actSays } from '../act-says.ts'
import { ways, type Way } from './rating.ts'
import { judgingSays } from './says.ts'

const badWay: Record<JudgingPanel['ifDissatisfied'], Bilingual> = {
  rework: judgingSays.ifRework,
  'rework-separately': judgingSays.ifReworkSeparately,
  escalate: judgingSays.ifEscalate,
}

interface WaysOnProps {
  readonly rulings: Record<Way, Ruling> | null
  readonly ifDissatisfied: JudgingPanel['ifDissatisfied']
  readonly value: Way | ''
  readonly onChange: (way: Way) => void
}

/** 接下来: the way the rating leaves is chosen; the others say why they are shut. */
export function WaysOn({ rulings, ifDissatisfied, value, onChange }: WaysOnProps) {
  const say = useSay()
  const nameOf = (way: Way) => (way === 'rework' ? badWay[ifDissatisfied] : actSays[way])
  return (
    <Radio.Group label={say(actSays.then)} required value={value} onChange={(chosen) => onChange(chosen as Way)}>
      <Stack gap={4} mt={4}>
        {rulings ? null : <Text size="sm">{say(actSays.rateFirst)}</Text>}
        {ways.map((way) => {
          const ruling = rulings?.[way]
          // What is still to be typed does not shut the way, only the button.
          const shut = ruling && !ruling.permitted && ruling.because !== 'rework-unsaid'
          const why = shut ? suggestionSentences[ruling.because]?.(ruling.facts) : undefined
          return (
            <Radio
              key={way}
              value={way}
              label={say(nameOf(way))}
              disabled={!ruling || shut === true}
              description={why ? say(why) : undefined}
              className="option"
            />
          )
        })}
      </Stack>
    </Radio.Group>
  )
}
