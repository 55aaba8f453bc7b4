import { useEffect } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { countNews, markNewsRead } from '../../news/contract.ts'

/** Marks what is new as looked at, once it is on the page; what is shown as new stays so until the page is left. */
export function useLook(latest: number | undefined): void {
  const { mutate } = useCall(markNewsRead, { refreshes: [countNews.name] })
  useEffect(() => {
    if (latest !== undefined) mutate({ body: { upTo: latest } })
  }, [latest, mutate])
}
