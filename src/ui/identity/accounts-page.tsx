import { Button, Stack, Tabs, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { listAccounts } from '../../platform/identity/accounts/contract.ts'
import { usePages } from '../ask.ts'
import { DataList, type Column } from '../data-list.tsx'
import { sayInstant } from '../day.ts'
import { Empty } from '../empty.tsx'
import { Icon } from '../icons.tsx'
import { useSay } from '../language.tsx'
import { Page } from '../page.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Waiting } from '../waiting.tsx'
import { useAccountsHouse } from './accounts-house.ts'
import { lockedUntil, says } from './accounts-says.ts'
import { IssueAccount } from './issue-account.tsx'
import { useHolds, useMe } from './me.ts'
import { OneAccount, type Account } from './one-account.tsx'
import { SignInAttempts } from './sign-in-attempts.tsx'

export default function AccountsPage() {
  const say = useSay()
  const security = useHolds('security-admin')
  const [issuing, setIssuing] = useState(false)
  return (
    <Page
      title={says.accounts}
      actions={security && <Button onClick={() => setIssuing(true)}>{say(says.issue)}</Button>}
    >
      <Tabs defaultValue={security ? 'accounts' : 'attempts'} keepMounted={false}>
        <Tabs.List mb="md">
          {security && <Tabs.Tab value="accounts">{say(says.accounts)}</Tabs.Tab>}
          <Tabs.Tab value="attempts">{say(says.attempts)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="accounts">
          <Listing />
        </Tabs.Panel>
        <Tabs.Panel value="attempts">
          <SignInAttempts />
        </Tabs.Panel>
      </Tabs>
      {issuing && <IssueAccount onClose={() => setIssuing(false)} />}
    </Page>
  )
}

function Listing() {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 300)
  const [opened, setOpened] = useState<string | null>(null)
  const accounts = usePages(listAccounts, { query: { search, limit: 50 } })
  const columns = useColumns()
  const account = accounts.rows.find(({ id }) => id === opened)
  return (
    <Stack gap="md">
      <TextInput
        label={say(says.find)}
        type="search"
        leftSection={<Icon name="search" size={18} />}
        maxLength={60}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        maw={420}
      />
      {accounts.isPending && <Waiting />}
      {accounts.error && <ProblemNotice error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.isSuccess && accounts.rows.length === 0 && <Empty title={says.none} />}
      {accounts.rows.length > 0 && (
        <DataList
          caption={says.accounts}
          columns={columns}
          rows={accounts.rows}
          onOpen={({ id }) => setOpened(id)}
          next={accounts.hasNextPage ? 'more' : null}
          onMore={accounts.more}
          moreWaiting={accounts.isFetchingNextPage}
        />
      )}
      {account && <OneAccount key={account.id} account={account} onClose={() => setOpened(null)} />}
    </Stack>
  )
}

function useColumns(): Column<Account>[] {
  const say = useSay()
  const here = useMe()?.congressId
  const { roles } = useAccountsHouse()
  const roleName = (role: string) => {
    const known = roles.find((choice) => choice.role === role)
    return known ? say(known.name) : role
  }
  return [
    { key: 'name', name: says.name, cell: ({ name }) => name, width: 160 },
    { key: 'username', name: says.username, cell: ({ username }) => username, width: 180 },
    {
      key: 'roles',
      name: says.roles,
      cell: (account) => account.roles.map(({ role }) => roleName(role)).join(say({ zh: '、', en: ', ' })),
    },
    {
      key: 'state',
      name: says.state,
      cell: ({ lockedUntil: until, mustChangePassword, homeCongressId }) =>
        [
          until && lockedUntil(sayInstant(until)),
          mustChangePassword && says.mustChange,
          homeCongressId !== here && says.fromElsewhere,
        ]
          .flatMap((text) => (text ? [say(text)] : []))
          .join(' · ') || say(says.inUse),
    },
  ]
}
