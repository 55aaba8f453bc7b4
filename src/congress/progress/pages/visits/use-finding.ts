import { useRef, useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { scoreStop, type Finding, type VisitStop } from '../../contract.ts'

const nothing: Finding = { checks: {}, note: '', score: null }

/**
 * What the reader finds at a stop, sent as soon as it is pressed. What the house has not taken yet stays on the device:
 * the signal at a canal may be weak. One thing is sent at a time, so that the last word is the last to arrive.
 */
export function useFinding(visitId: string, { id: stopId, mine }: VisitStop) {
  const kept = useKept<Finding | null>(`visit.${visitId}.${stopId}`, null)
  const scoring = useCall(scoreStop, { refreshes: ['readVisit'] })
  const typed = kept.value ?? mine ?? nothing
  const latest = useRef(typed)
  const onItsWay = useRef(false)
  const [touched, setTouched] = useState(false)
  const taken = () => {
    kept.setValue(null)
    kept.drop()
    setTouched(false)
  }
  const send = () => {
    if (onItsWay.current) return
    const sent = latest.current
    onItsWay.current = true
    scoring.mutate(
      { params: { id: visitId, stopId }, body: sent },
      {
        onSuccess: () => {
          onItsWay.current = false
          if (latest.current === sent) taken()
          else send()
        },
        onError: () => (onItsWay.current = false),
      },
    )
  }
  const write = (changed: Partial<Finding>) => {
    latest.current = { ...latest.current, ...changed }
    kept.setValue(latest.current)
    setTouched(true)
  }
  const unsent = kept.value !== null
  const standing = unsent ? (touched ? 'typing' : 'unsaved') : mine ? 'saved' : null
  return {
    typed,
    /** Changes what is typed, and sends it. */
    press: (changed: Partial<Finding>) => {
      write(changed)
      send()
    },
    write,
    /** Sends what is not saved yet. */
    save: () => {
      if (kept.value) latest.current = kept.value
      if (unsent) send()
    },
    state: scoring.isPending ? 'saving' : scoring.error ? 'unsaved' : standing,
    error: scoring.error,
  } as const
}
