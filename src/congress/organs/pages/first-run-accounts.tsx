import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { roleNames, type Role } from '../words.ts'
import { account, says } from './first-run-says.ts'

export interface FirstAccount {
  readonly username: string
  readonly name: string
  readonly role: Role
}

/** Roles that need neither a deputy nor an organ, which do not exist yet. */
const untied = [
  'staff',
  'chair',
  'government-office',
  'party-office',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const satisfies readonly Role[]

interface AccountsStepProps {
  readonly accounts: readonly FirstAccount[]
  readonly error: unknown
  readonly busy: boolean
  readonly onChange: (accounts: FirstAccount[]) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** Second step: who works here from the first day. */
export function AccountsStep({ accounts, error, busy, onChange, onBack, onNext }: AccountsStepProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{say(says.accountsLead)}</Text>
        {accounts.map((one, index) => (
          <OneAccount
            key={index}
            number={index + 1}
            value={one}
            onChange={(changed) => onChange(accounts.with(index, changed))}
            {...(accounts.length > 4 && { onRemove: () => onChange(accounts.toSpliced(index, 1)) })}
          />
        ))}
        {accounts.length < 10 && (
          <Button
            variant="default"
            onClick={() => onChange([...accounts, { username: '', name: '', role: 'staff' }])}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(says.addAccount)}
          </Button>
        )}
        <ProblemNotice error={error} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {say(says.back)}
          </Button>
          <Button type="submit" loading={busy}>
            {say(says.setUp)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface OneAccountProps {
  readonly number: number
  readonly value: FirstAccount
  readonly onChange: (value: FirstAccount) => void
  readonly onRemove?: () => void
}

function OneAccount({ number, value, onChange, onRemove }: OneAccountProps) {
  const say = useSay()
  return (
    <Fieldset legend={`${say(account(number))} · ${say(roleNames[value.role])}`}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NativeSelect
          label={say(says.role)}
          value={value.role}
          data={untied.map((role) => ({ value: role, label: say(roleNames[role]) }))}
          onChange={({ currentTarget }) => onChange({ ...value, role: currentTarget.value as Role })}
        />
        <TextInput
          label={say(says.person)}
          required
          maxLength={40}
          value={value.name}
          onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
        />
        <TextInput
          label={say(says.username)}
          required
          maxLength={40}
          autoCapitalize="none"
          autoComplete="off"
          value={value.username}
          onChange={({ currentTarget }) => onChange({ ...value, username: currentTarget.value })}
        />
      </SimpleGrid>
      {onRemove && (
        <Button variant="subtle" px={0} onClick={onRemove} aria-label={`${say(says.remove)} ${say(account(number))}`}>
          {say(says.remove)}
        </Button>
      )}
    </Fieldset>
  )
}
