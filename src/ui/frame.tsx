import { AppShell, Drawer, Group, NavLink, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Suspense, type ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { Icon, type IconName } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useSay } from './language.tsx'
import { Link } from './link.tsx'
import { usePath } from './place.ts'
import { says } from './says.ts'
import { Waiting } from './waiting.tsx'

/** One entry of the navigation; the first four of a reader also stand in the phone's bottom bar. */
export interface Entry {
  readonly to: string
  readonly name: Bilingual
  readonly icon: IconName
  /** What waits there, beside the name. */
  readonly count?: number
}

interface FrameProps {
  readonly entries: readonly Entry[]
  /** Name of the congress signed in to. */
  readonly congress: string
  /** The reader's own menu, in the header. */
  readonly menu: ReactNode
  readonly children: ReactNode
}

/** The frame of every page after sign-in: header, navigation at the side or below, and the page. */
export function Frame({ entries, congress, menu, children }: FrameProps) {
  const say = useSay()
  const [open, drawer] = useDisclosure(false)
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: true } }}
      footer={{ height: 'var(--bottom-bar)' }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#main" className="skip">
        {say(says.skip)}
      </a>
      <AppShell.Header className="top">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Brand congress={congress} />
          <Group gap={4} wrap="nowrap">
            <LanguageSwitch />
            {menu}
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar visibleFrom="md" p="sm" aria-label={say(says.navigation)}>
        <Entries entries={entries} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="md" component="nav" aria-label={say(says.navigation)}>
        <BottomBar entries={entries} onMore={drawer.open} open={open} />
      </AppShell.Footer>
      <Drawer
        opened={open}
        onClose={drawer.close}
        title={say(says.allPages)}
        position="bottom"
        size="80%"
        closeButtonProps={{ 'aria-label': say(says.close) }}
      >
        <Entries entries={entries} onGo={drawer.close} />
      </Drawer>
    </AppShell>
  )
}

function Brand({ congress }: { congress: string }) {
  const say = useSay()
  return (
    <Link to="/" className="brand" underline="never">
      <Text component="span" className="brand-name">
        {say(says.product)}
      </Text>
      <Text component="span" className="brand-congress" truncate>
        {congress}
      </Text>
    </Link>
  )
}

const isAt = (path: string, to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))

/** The entry the reader is at: the longest address that leads to the present one. */
const here = (path: string, entries: readonly Entry[]) =>
  entries.filter(({ to }) => isAt(path, to)).sort((one, other) => other.to.length - one.to.length)[0]?.to

function Entries({ entries, onGo }: { entries: readonly Entry[]; onGo?: () => void }) {
  const say = useSay()
  const at = here(usePath(), entries)
  return (
    <Stack gap={2}>
      {entries.map(({ to, name, icon, count }) => (
        <NavLink
          key={to}
          component={Link}
          to={to}
          {...(onGo && { onClick: onGo })}
          label={say(name)}
          leftSection={<Icon name={icon} />}
          rightSection={count ? <span className="count">{count}</span> : null}
          active={to === at}
          aria-current={to === at ? 'page' : undefined}
          className="entry"
        />
      ))}
    </Stack>
  )
}

function BottomBar({ entries, onMore, open }: { entries: readonly Entry[]; onMore: () => void; open: boolean }) {
  const say = useSay()
  const at = here(usePath(), entries)
  return (
    <div className="bottom-bar">
      {entries.slice(0, 4).map(({ to, name, icon, count }) => (
        <Link key={to} to={to} className="tab" underline="never" aria-current={to === at ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{say(name)}</span>
          {count ? <span className="count tab-count">{count}</span> : null}
        </Link>
      ))}
      <button type="button" className="tab" onClick={onMore} aria-expanded={open}>
        <Icon name="more" />
        <span>{say(says.more)}</span>
      </button>
    </div>
  )
}
