import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { PlanTyped } from './plan-typed.ts'
import { publicSays } from './public-says.ts'

interface PublicFieldsProps {
  readonly typed: PlanTyped
  readonly change: (changed: Partial<PlanTyped>) => void
}

/** Whether everybody may read it and speak to it. */
export function PublicFields({ typed, change }: PublicFieldsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(publicSays.legend)}>
      <Stack gap="sm">
        <Checkbox
          className="option"
          label={say(publicSays.open)}
          description={say(publicSays.openHint)}
          checked={typed.toPublic ?? false}
          onChange={({ currentTarget }) => change({ toPublic: currentTarget.checked })}
        />
        {typed.toPublic ? (
          <Checkbox
            className="option"
            label={say(publicSays.name)}
            checked={typed.asksName ?? false}
            onChange={({ currentTarget }) => change({ asksName: currentTarget.checked })}
          />
        ) : null}
      </Stack>
    </Fieldset>
  )
}
