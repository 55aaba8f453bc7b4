import { NativeSelect } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import type { countOwners } from '../contract.ts'
import { owes, says } from './says.ts'

interface OwnerChoiceProps {
  readonly owners: Answer<typeof countOwners>['rows']
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** Who owes how much, and since when; chosen, only theirs are shown. */
export function OwnerChoice({ owners, chosen, onChoose }: OwnerChoiceProps) {
  const say = useSay()
  return (
    <NativeSelect
      label={say(says.byOwner)}
      mb="md"
      maw={420}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[
        { value: '', label: say(says.everybody) },
        ...owners.map((owner) => ({ value: owner.key, label: `${capital(say(owner.name))} · ${say(owes(owner))}` })),
      ]}
    />
  )
}
