import { useEffect } from 'react'
import InboxPage from '../../congress/docket/pages/inbox-page.tsx'
import { useMe } from '../../ui/identity/me.ts'
import { useGo } from '../../ui/place.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { entriesFor } from './navigation.ts'

/** The first page: the inbox; for administrators, who owe no duties, the first they may read. */
export default function Home() {
  const go = useGo()
  const home = entriesFor(useMe()?.roles ?? [])[0]?.to ?? '/me'
  useEffect(() => {
    if (home !== '/') go(home, true)
  }, [home, go])
  return home === '/' ? <InboxPage /> : <Waiting />
}
