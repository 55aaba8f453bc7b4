import { Button, Menu, Text } from '@mantine/core'
import { chooseCongress } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { Icon } from '../icons.tsx'
import { useSay } from '../language.tsx'
import { useGo } from '../place.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { says as shell } from '../says.ts'
import { useBecome, type Me } from './me.ts'
import { says } from './says.ts'
import { useSignOut } from './sign-out.tsx'

/** The reader's own menu: account, other congresses served, signing out. */
export function MeMenu({ me, roles }: { me: Me; roles: string }) {
  const say = useSay()
  const go = useGo()
  const become = useBecome()
  const choosing = useCall(chooseCongress)
  const signOut = useSignOut()
  const choose = (congressId: number) =>
    choosing.mutate({ body: { congressId } }, { onSuccess: (now) => (become(now), go('/')) })
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="subtle" color="#1b2530" px="xs" aria-label={`${say(shell.myMenu)}：${me.name}`}>
          <Icon name="person" />
          <span className="menu-name">{me.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" py="xs" size="sm">
          <strong>{me.name}</strong>
          <br />
          {roles}
        </Text>
        <Menu.Divider />
        <Menu.Item className="menu-item" leftSection={<Icon name="settings" />} onClick={() => go('/me')}>
          {say(says.me)}
        </Menu.Item>
        {me.congresses.slice(1).map(({ id, name }) => (
          <Menu.Item key={id} className="menu-item" leftSection={<Icon name="organ" />} onClick={() => choose(id)}>
            {say(says.switchTo)}
            {name}
          </Menu.Item>
        ))}
        <Menu.Item className="menu-item" leftSection={<Icon name="out" />} onClick={signOut}>
          {say(says.signOut)}
        </Menu.Item>
        <ProblemNotice error={choosing.error} />
      </Menu.Dropdown>
    </Menu>
  )
}
