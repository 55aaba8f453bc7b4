import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { handlingSays } from './handling-says.ts'

export interface MilestoneTyped {
  what: string
  by: string
  done: boolean
}

interface MilestonesProps {
  readonly milestones: readonly MilestoneTyped[]
  readonly onChange: (milestones: MilestoneTyped[]) => void
}

/** What is done by when, row by row. */
export function Milestones({ milestones, onChange }: MilestonesProps) {
  const say = useSay()
  const change = (at: number, changed: Partial<MilestoneTyped>) =>
    onChange(milestones.map((row, index) => (index === at ? { ...row, ...changed } : row)))
  return (
    <fieldset className="rows">
      <legend>{say(handlingSays.milestones)}</legend>
      {milestones.map((row, index) => (
        <div key={index} className="milestone-row">
          <TextInput
            label={`${say(handlingSays.milestone)} ${index + 1}`}
            required
            maxLength={200}
            value={row.what}
            onChange={(event) => change(index, { what: event.currentTarget.value })}
          />
          <TextInput
            label={say(handlingSays.by)}
            type="date"
            required
            value={row.by}
            onChange={(event) => change(index, { by: event.currentTarget.value })}
          />
          <Checkbox
            label={say(handlingSays.done)}
            className="option"
            checked={row.done}
            onChange={(event) => change(index, { done: event.currentTarget.checked })}
          />
          {milestones.length > 1 ? (
            <Button
              variant="default"
              aria-label={`${say(handlingSays.remove)} ${index + 1}`}
              onClick={() => onChange(milestones.filter((_, other) => other !== index))}
            >
              {say(handlingSays.remove)}
            </Button>
          ) : null}
        </div>
      ))}
      {milestones.length < 20 ? (
        <Group>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={18} />}
            onClick={() => onChange([...milestones, { what: '', by: '', done: false }])}
          >
            {say(handlingSays.addMilestone)}
          </Button>
        </Group>
      ) : null}
    </fieldset>
  )
}
