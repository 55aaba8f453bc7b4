import { useRef, useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { scoreStop, type Finding, type VisitStop } from '../../contract.ts'

const nothing: Finding = { checks: {}, note: '', score: null }

/** What was typed and not yet taken by the house stays on the device: the signal at a canal may be weak. */
function useTyped(visitId: string, { id, mine }: VisitStop) {
  const kept = useKept<Finding | null>(`visit.${visitId}.${id}`, null)
  const [touched, setTouched] = useState(false)
  const typed = kept.value ?? mine ?? nothing
  const latest = useRef(typed)
  const write = (changed: Partial<Finding>) => {
    latest.current = { ...latest.current, ...changed }
    kept.setValue(latest.current)
    setTouched(true)
  }
  const taken = () => {
    kept.setValue(null)
    kept.drop()
    setTouched(false)
  }
  const unsent = kept.value !== null
  const standing: 'typing' | 'unsaved' | 'saved' | null = unsent ? (touched ? 'typing' : 'unsaved') : mine && 'saved'
  return { typed, latest, write, taken, unsent, standing }
}

/**
 * What the reader finds at a stop, sent as soon as it is pressed. One thing is sent at a time, so that the last word is
 * the last to arrive.
 */
export function useFinding(visitId: string, stop: VisitStop) {
  const { typed, latest, write, taken, unsent, standing } = useTyped(visitId, stop)
  const scoring = useCall(scoreStop, { refreshes: ['readVisit'] })
  const onItsWay = useRef(false)
  const send = () => {
    if (onItsWay.current) return
    const sent = latest.current
    onItsWay.current = true
    const onSuccess = () => {
      onItsWay.current = false
      if (latest.current === sent) taken()
      else send()
    }
    const onError = () => (onItsWay.current = false)
    scoring.mutate({ params: { id: visitId, stopId: stop.id }, body: sent }, { onSuccess, onError })
  }
  const press = (changed: Partial<Finding>) => {
    write(changed)
    send()
  }
  /** Sends what is not saved yet. */
  const save = () => unsent && send()
  const state = scoring.isPending ? 'saving' : scoring.error ? 'unsaved' : standing
  return { typed, press, write, save, state, error: scoring.error } as const
}
