import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { problemIn } from '../../../../ui/problem.ts'
import { saveRoute, type Visit } from '../../contract.ts'
import { moved, routeOf, type RouteTyped, type StopTyped } from './route-typed.ts'

/** The route being planned: kept on the device until it is saved; somebody else's newer one is not written over. */
export function useRoute(visit: Visit) {
  const kept = useKept<RouteTyped | null>(`visit.route.${visit.id}`, null)
  const saving = useCall(saveRoute, { refreshes: ['readVisit'] })
  const typed = kept.value ?? routeOf(visit)
  const [saved, setSaved] = useState(false)
  const drop = () => {
    kept.setValue(null)
    kept.drop()
    saving.reset()
  }
  const setStops = (stops: readonly StopTyped[]) => {
    setSaved(false)
    kept.setValue({ version: typed.version, stops })
  }
  const save = () =>
    saving.mutate(
      { params: { id: visit.id }, body: { version: typed.version, stops: [...typed.stops] } },
      {
        onSuccess: () => {
          drop()
          setSaved(true)
        },
      },
    )
  const overtaken = typed.version !== visit.version || (saving.error ? problemIn(saving.error).status === 409 : false)
  return {
    stops: typed.stops,
    setStops,
    save,
    saved,
    saving,
    changed: kept.value !== null,
    overtaken: kept.value !== null && overtaken,
    startAgain: drop,
  }
}

type Way = -1 | 1
const buttonOf = (stopId: string, way: Way): string => `${way === -1 ? 'up' : 'down'}-${stopId}`

/** Moves a stop and keeps the keyboard on it: at an end, on the button that still goes somewhere. */
export function useMoving(stops: readonly StopTyped[], setStops: (stops: readonly StopTyped[]) => void) {
  const [last, setLast] = useState<{ title: string; ordinal: number } | null>(null)
  const focused = useRef<readonly string[]>([])
  useEffect(() => {
    const buttons = focused.current.map((id) => document.getElementById(id) as HTMLButtonElement | null)
    buttons.find((button) => button && !button.disabled)?.focus()
    focused.current = []
  }, [stops])
  const move = (from: number, way: Way) => {
    const stop = stops[from]
    if (!stop) return
    focused.current = [buttonOf(stop.id, way), buttonOf(stop.id, way === 1 ? -1 : 1)]
    setLast({ title: stop.title, ordinal: from + way + 1 })
    setStops(moved(stops, from, way))
  }
  return { move, last, buttonOf }
}
