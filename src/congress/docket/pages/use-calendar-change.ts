import { useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Sent } from '../../../platform/http/contract.ts'
import { useCall } from '../../../ui/ask.ts'
import { changeCalendar, previewCalendar } from '../contract.ts'
import { calendarRows } from './calendar-rows.ts'

type Change = Sent<typeof previewCalendar>['body']

/** A change of the calendar as it is written, previewed and confirmed; any further edit takes the preview away. */
export function useCalendarChange(shown: number, onChanged: (year: number) => void) {
  const [written, setWritten] = useState({ year: shown, source: '', text: '' })
  const [problems, setProblems] = useState<readonly Bilingual[]>([])
  const [asked, setAsked] = useState<Change | null>(null)
  const preview = useCall(previewCalendar)
  const change = useCall(changeCalendar, { refreshes: ['readCalendar', 'readInbox', 'listDuties', 'readSuggestion'] })
  const forget = () => {
    setAsked(null)
    setProblems([])
    preview.reset()
    change.reset()
  }
  const write = (part: Partial<typeof written>) => {
    forget()
    setWritten({ ...written, ...part })
  }
  const ask = () => {
    forget()
    const read = calendarRows(written.text, written.year)
    setProblems(read.problems)
    if (read.problems.length > 0) return
    const body = { year: written.year, source: written.source, days: read.days }
    setAsked(body)
    preview.mutate({ body })
  }
  const confirm = () => {
    if (asked && preview.data) {
      const body = { ...asked, fingerprint: preview.data.fingerprint }
      change.mutate({ body }, { onSuccess: () => onChanged(asked.year) })
    }
  }
  return { written, write, problems, preview, change, ask, confirm }
}
