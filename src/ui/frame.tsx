import { AppShell, Drawer, Group, NavLink, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Suspense, type ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { Icon, type IconName } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useSay } from './language.tsx'
import { Link } from './link.tsx'
import { usePath } from './place.ts'
import { PrintedOn } from './printed-on.tsx'
import { says } from './says.ts'
import { Waiting } from './waiting.tsx'

/** One entry of the navigation. */
export interface Entry {
  readonly to: string
  readonly name: Bilingual
  readonly icon: IconName
  /** What waits there, beside the name. */
  readonly count?: number
  /** Wished in the phone's bottom bar. */
  readonly inBar?: true
}

/** Entries under one heading. */
export interface EntryGroup {
  readonly name: Bilingual
  readonly entries: readonly Entry[]
}

interface FrameProps {
  readonly groups: readonly EntryGroup[]
  /** Name of the congress signed in to. */
  readonly congress: string
  /** The reader's own menu, in the header. */
  readonly menu: ReactNode
  readonly children: ReactNode
}

/** The frame of every page after sign-in: header, navigation at the side or below, and the page. */
export function Frame({ groups, congress, menu, children }: FrameProps) {
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
        <Entries groups={groups} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
        <PrintedOn />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="md" component="nav" aria-label={say(says.navigation)}>
        <BottomBar entries={groups.flatMap(({ entries }) => entries)} onMore={drawer.open} open={open} />
      </AppShell.Footer>
      <Drawer
        opened={open}
        onClose={drawer.close}
        title={say(says.allPages)}
        position="bottom"
        size="80%"
        closeButtonProps={{ 'aria-label': say(says.close) }}
      >
        <Entries groups={groups} onGo={drawer.close} />
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

function Entries({ groups, onGo }: { groups: readonly EntryGroup[]; onGo?: () => void }) {
  const say = useSay()
  const all = groups.flatMap(({ entries }) => entries)
  const at = here(usePath(), all)
  return (
    <Stack gap={2}>
      {groups.map(({ name, entries }) => (
        <div key={name.en} role="group" aria-label={say(name)}>
          {groups.length > 1 ? (
            <div className="entry-heading" aria-hidden="true">
              {say(name)}
            </div>
          ) : null}
          {entries.map((entry) => (
            <EntryLink key={entry.to} entry={entry} here={entry.to === at} onGo={onGo} />
          ))}
        </div>
      ))}
    </Stack>
  )
}

function EntryLink({ entry, here, onGo }: { entry: Entry; here: boolean; onGo: (() => void) | undefined }) {
  const say = useSay()
  const { to, name, icon, count } = entry
  return (
    <NavLink
      component={Link}
      to={to}
      {...(onGo && { onClick: onGo })}
      label={say(name)}
      leftSection={<Icon name={icon} />}
      rightSection={count ? <span className="count">{count}</span> : null}
      active={here}
      aria-current={here ? 'page' : undefined}
      className="entry"
    />
  )
}

/** The four a phone keeps at hand: those wished there, and after them whatever comes first. */
const atHand = (entries: readonly Entry[]) =>
  [...entries.filter(({ inBar }) => inBar), ...entries.filter(({ inBar }) => !inBar)].slice(0, 4)

function BottomBar({ entries, onMore, open }: { entries: readonly Entry[]; onMore: () => void; open: boolean }) {
  const say = useSay()
  const at = here(usePath(), entries)
  return (
    <div className="bottom-bar">
      {atHand(entries).map(({ to, name, icon, count }) => (
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
