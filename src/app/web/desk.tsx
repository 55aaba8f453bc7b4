import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { readInbox } from '../../congress/docket/contract.ts'
import { countNews } from '../../congress/docket/news/contract.ts'
import { PaperPlacesProvider } from '../../congress/docket/pages/places.tsx'
import { readFirstRun } from '../../congress/organs/contract.ts'
import { roleNames, working, type Role } from '../../congress/organs/words.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import { useReply } from '../../ui/ask.ts'
import { Frame } from '../../ui/frame.tsx'
import { MeMenu } from '../../ui/identity/me-menu.tsx'
import { halfSignedIn, useSession, type Me } from '../../ui/identity/me.ts'
import { useSay } from '../../ui/language.tsx'
import { useGo, usePath } from '../../ui/place.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { entriesFor, entryAt, grouped } from './navigation.ts'
import { paperPlaces } from './paper-places.ts'
import { NotYours } from './trouble.tsx'

/** What waits on this device to be sent; its own chunk, for the frame does not wait for it. */
const UnsentPapers = lazy(() => import('../../congress/suggestions/pages/writing/unsent.tsx'))

const signInAndBack = (): string => {
  const back = window.location.pathname + window.location.search
  return back === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(back)}`
}

/** The desk: only for those signed in; others are sent to sign in and come back to where they were going. */
export function Desk() {
  const session = useSession()
  const go = useGo()
  const me = session.data?.me
  const away = session.isSuccess && (!me || halfSignedIn(me))
  const firstRun = useReply(readFirstRun, {}, { enabled: away })
  const outside = away && !firstRun.isPending ? (firstRun.data?.empty ? '/first-run' : signInAndBack()) : null
  useEffect(() => {
    if (outside) go(outside, true)
  }, [outside, go])
  if (session.error && !session.data)
    return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
  if (!me || away) return <Waiting />
  return <SignedIn me={me} />
}

const named = (role: string): Bilingual => roleNames[role as Role] ?? { zh: role, en: role }

function SignedIn({ me }: { me: Me }) {
  const say = useSay()
  const entries = entriesFor(me.roles)
  const asked = entryAt(usePath())
  // The first page finds its own way for those who have no inbox.
  const shut = asked !== undefined && asked.to !== '/' && !entries.includes(asked)
  const works = working.some((role) => me.roles.includes(role))
  const inbox = useReply(readInbox, { query: { limit: 1 } }, { enabled: works, staleTime: 60_000 })
  const news = useReply(countNews, {}, { enabled: works, staleTime: 60_000 })
  const counts: Record<string, number | undefined> = { '/': inbox.data?.counts.open, '/news': news.data?.unread }
  return (
    <Frame
      groups={grouped(entries.map((entry) => ({ ...entry, count: counts[entry.to] ?? 0 })))}
      congress={me.congresses[0]?.name ?? ''}
      menu={<MeMenu me={me} roles={me.roles.map((role) => say(named(role))).join(say({ zh: '、', en: ', ' }))} />}
    >
      <PaperPlacesProvider value={paperPlaces}>
        {me.roles.some((role) => role === 'deputy' || role === 'staff') ? (
          <Suspense>
            <UnsentPapers />
          </Suspense>
        ) : null}
        {shut ? <NotYours /> : <Outlet key={me.congressId} />}
      </PaperPlacesProvider>
    </Frame>
  )
}
