import { Checkbox, Stack, Text } from '@mantine/core'
import { useSay } from '../language.tsx'
import { useAccountsHouse } from './accounts-house.ts'
import { says } from './accounts-says.ts'

export interface Given {
  readonly role: string
  readonly deputyId: string | null
  readonly organId: string | null
}

interface RolesFieldProps {
  readonly value: readonly Given[]
  readonly onChange: (value: Given[]) => void
}

/** Roles of one account; a role that acts for a deputy or an organ asks for which. */
export function RolesField({ value, onChange }: RolesFieldProps) {
  const say = useSay()
  const { roles, DeputyPicker, OrganPicker } = useAccountsHouse()
  const held = value.map(({ role }) => role)
  const tied = (tie: 'deputy' | 'organ') => roles.some((choice) => choice.tie === tie && held.includes(choice.role))
  const first = (tie: 'deputyId' | 'organId') => value.find((given) => given[tie])?.[tie] ?? null
  const retie = (chosen: readonly string[], deputyId: string | null, organId: string | null): Given[] =>
    chosen.map((role) => {
      const tie = roles.find((choice) => choice.role === role)?.tie
      return { role, deputyId: tie === 'deputy' ? deputyId : null, organId: tie === 'organ' ? organId : null }
    })
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={say(says.roles)}
        description={say(says.rolesHint)}
        value={held}
        onChange={(chosen) => onChange(retie(chosen, first('deputyId'), first('organId')))}
      >
        <Stack gap={10} mt="xs">
          {roles.map(({ role, name }) => (
            <Checkbox key={role} value={role} label={<Text component="span">{say(name)}</Text>} />
          ))}
        </Stack>
      </Checkbox.Group>
      {tied('deputy') && (
        <DeputyPicker value={first('deputyId')} onChange={(id) => onChange(retie(held, id, first('organId')))} />
      )}
      {tied('organ') && (
        <OrganPicker value={first('organId')} onChange={(id) => onChange(retie(held, first('deputyId'), id))} />
      )}
    </Stack>
  )
}
