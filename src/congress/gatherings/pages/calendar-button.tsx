import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ui/call.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { gatheringCalendar } from '../contract.ts'
import { says } from './says.ts'

/** Gives the gathering to the reader's own calendar. */
export function CalendarButton({ id }: { id: string }) {
  const say = useSay()
  const [error, setError] = useState<unknown>(null)
  const fetchEntry = async () => {
    try {
      const { fileName, content } = await call(gatheringCalendar, { params: { id } })
      const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }))
      const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
      link.click()
      URL.revokeObjectURL(address)
      setError(null)
    } catch (met) {
      setError(met)
    }
  }
  return (
    <>
      <Button variant="default" className="screen-only" onClick={() => void fetchEntry()}>
        {say(says.calendar)}
      </Button>
      <ProblemNotice error={error} />
    </>
  )
}
