import { useState } from 'react'

export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** To four places, some ten metres: which bend of the canal, not which window. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

/** Where the reader is, asked of the browser only when she presses, and of her by the browser. */
export function useSpot() {
  const [spot, setSpot] = useState<Spot | null>(null)
  const [state, setState] = useState<'none' | 'finding' | 'failed'>('none')
  const find = () => {
    setState('finding')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSpot({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) })
        setState('none')
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }
  return { spot, state, find, forget: () => setSpot(null), canFind: 'geolocation' in navigator }
}
