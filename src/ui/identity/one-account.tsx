import { Alert, Button, Checkbox, Divider, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../platform/http/contract.ts'
import {
  endAccount,
  foreseeEnd,
  resetPassword,
  setAccountRoles,
  unlockAccount,
  type listAccounts,
} from '../../platform/identity/accounts/contract.ts'
import { useCall, useReply } from '../ask.ts'
import { sayInstant } from '../day.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { lockedUntil, says } from './accounts-says.ts'
import { IssuedPasswords } from './issued-passwords.tsx'
import { RolesField, type Given } from './roles-field.tsx'
import { useNarrow } from './use-narrow.ts'

export type Account = Answer<typeof listAccounts>['rows'][number]

const refreshes = { refreshes: ['listAccounts'] }

/** One account and everything the security administrator may do to it. */
export function OneAccount({ account, onClose }: { account: Account; onClose: () => void }) {
  const say = useSay()
  const narrow = useNarrow()
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${account.name} · ${account.username}`}
      size="lg"
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': say(says.close) }}
    >
      <Stack gap="lg">
        {account.lockedUntil && <Unlocking account={account} lockedUntil={account.lockedUntil} />}
        <Roles account={account} />
        <Divider />
        <Resetting account={account} />
        <Divider />
        <Ending account={account} onEnded={onClose} />
      </Stack>
    </Modal>
  )
}

function Unlocking({ account, lockedUntil: until }: { account: Account; lockedUntil: string }) {
  const say = useSay()
  const unlocking = useCall(unlockAccount, refreshes)
  if (unlocking.data)
    return (
      <Alert color="green" role="status">
        {say(says.unlocked)}
      </Alert>
    )
  return (
    <Alert color="orange" title={say(lockedUntil(sayInstant(until)))}>
      <ProblemNotice error={unlocking.error} />
      <Button loading={unlocking.isPending} onClick={() => unlocking.mutate({ params: { accountId: account.id } })}>
        {say(says.unlock)}
      </Button>
    </Alert>
  )
}

function Roles({ account }: { account: Account }) {
  const say = useSay()
  const [roles, setRoles] = useState<Given[]>(account.roles)
  const setting = useCall(setAccountRoles, refreshes)
  return (
    <Stack gap="sm" align="flex-start">
      <RolesField value={roles} onChange={setRoles} />
      <ProblemNotice error={setting.error} />
      {setting.data && (
        <Alert color="green" role="status">
          {say(says.rolesSaved)}
        </Alert>
      )}
      <Button
        loading={setting.isPending}
        onClick={() => setting.mutate({ params: { accountId: account.id }, body: { roles } })}
      >
        {say(says.saveRoles)}
      </Button>
    </Stack>
  )
}

function Resetting({ account }: { account: Account }) {
  const say = useSay()
  const [withSecondFactor, setWith] = useState(false)
  const resetting = useCall(resetPassword, refreshes)
  if (resetting.data)
    return <IssuedPasswords issued={[{ ...resetting.data.account, password: resetting.data.password }]} />
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3} size="h5">
        {say(says.reset)}
      </Title>
      <Text size="sm">{say(says.resetHint)}</Text>
      <Checkbox
        label={say(says.withFactor)}
        checked={withSecondFactor}
        onChange={({ currentTarget }) => setWith(currentTarget.checked)}
      />
      <ProblemNotice error={resetting.error} />
      <Button
        variant="default"
        loading={resetting.isPending}
        onClick={() => resetting.mutate({ params: { accountId: account.id }, body: { withSecondFactor } })}
      >
        {say(says.reset)}
      </Button>
    </Stack>
  )
}

function Ending({ account, onEnded }: { account: Account; onEnded: () => void }) {
  const say = useSay()
  const [sure, setSure] = useState(false)
  const ending = useCall(endAccount, refreshes)
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3} size="h5">
        {say(says.end)}
      </Title>
      <Text size="sm">{say(says.endHint)}</Text>
      {sure ? <Successors accountId={account.id} /> : null}
      <ProblemNotice error={ending.error} />
      {sure ? (
        <Group>
          <Button
            color="red.8"
            loading={ending.isPending}
            onClick={() => ending.mutate({ params: { accountId: account.id } }, { onSuccess: onEnded })}
          >
            {say(says.endSure)}
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      ) : (
        <Button variant="default" onClick={() => setSure(true)}>
          {say(says.end)}
        </Button>
      )}
    </Stack>
  )
}

/** Before it is ended: how much of what it owes goes on with whom. */
function Successors({ accountId }: { accountId: string }) {
  const say = useSay()
  const foreseen = useReply(foreseeEnd, { params: { accountId } })
  const rows = foreseen.data?.rows.filter(({ duties }) => duties > 0) ?? []
  return (
    <div role="status">
      <ProblemNotice error={foreseen.error} onRetry={() => void foreseen.refetch()} />
      {foreseen.isPending ? <Text size="sm">{say(says.looking)}</Text> : null}
      {foreseen.data && rows.length === 0 ? <Text size="sm">{say(says.owesNothing)}</Text> : null}
      {rows.map(({ said }) => (
        <Text key={said.zh} fw={600}>
          {say(said)}
        </Text>
      ))}
    </div>
  )
}
