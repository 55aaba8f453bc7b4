import { Alert, Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { admitAccount, issueAccount } from '../../platform/identity/accounts/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { issueOf } from '../problem.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { says } from './accounts-says.ts'
import { IssuedPasswords } from './issued-passwords.tsx'
import { RolesField, type Given } from './roles-field.tsx'
import { useNarrow } from './use-narrow.ts'

/** Issues an account and shows its password once, or gives an account of another congress roles here. */
export function IssueAccount({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const narrow = useNarrow()
  const [fresh, setFresh] = useState(true)
  const issuing = useCall(issueAccount, { refreshes: ['listAccounts'] })
  const admitting = useCall(admitAccount, { refreshes: ['listAccounts'] })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(says.issue)}
      size="lg"
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeOnEscape={!issuing.data}
      closeButtonProps={{ 'aria-label': say(says.close) }}
    >
      {issuing.data ? (
        <Stack gap="md">
          <IssuedPasswords issued={[{ ...issuing.data.account, password: issuing.data.password }]} />
          <Button onClick={onClose}>{say(says.handedOver)}</Button>
        </Stack>
      ) : admitting.data ? (
        <Alert color="green" role="status">
          {say(says.admitted)}
        </Alert>
      ) : (
        <Stack gap="md">
          <SegmentedControl
            fullWidth
            size="md"
            value={fresh ? 'new' : 'admit'}
            onChange={(chosen) => setFresh(chosen === 'new')}
            data={[
              { value: 'new', label: say(says.howNew) },
              { value: 'admit', label: say(says.howAdmit) },
            ]}
          />
          <AccountForm
            fresh={fresh}
            error={fresh ? issuing.error : admitting.error}
            busy={issuing.isPending || admitting.isPending}
            onSend={({ name, ...rest }) =>
              fresh ? issuing.mutate({ body: { name, ...rest } }) : admitting.mutate({ body: rest })
            }
            onCancel={onClose}
          />
        </Stack>
      )}
    </Modal>
  )
}

interface AccountFormProps {
  readonly fresh: boolean
  readonly error: unknown
  readonly busy: boolean
  readonly onSend: (account: { username: string; name: string; roles: Given[] }) => void
  readonly onCancel: () => void
}

function AccountForm({ fresh, error, busy, onSend, onCancel }: AccountFormProps) {
  const say = useSay()
  const [username, setUsername] = useState('')
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Given[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend({ username, name, roles })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {fresh && (
          <TextInput
            label={say(says.name)}
            required
            maxLength={60}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={issueOf(error, 'name')}
          />
        )}
        <TextInput
          label={say(says.username)}
          description={say(says.usernameHint)}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          value={username}
          onChange={({ currentTarget }) => setUsername(currentTarget.value)}
          error={issueOf(error, 'username')}
        />
        <RolesField value={roles} onChange={setRoles} />
        <ProblemNotice error={error} />
        <Group>
          <Button type="submit" loading={busy}>
            {say(fresh ? says.create : says.admit)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
