import type { ReactNode } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import { judgingSays } from './says.ts'

interface PhotosProps {
  readonly ids: readonly string[]
  /** What stands under each. */
  readonly children?: (id: string) => ReactNode
}

/** Photographs small, each opening in full. */
export function Photos({ ids, children }: PhotosProps) {
  const say = useSay()
  if (ids.length === 0) return null
  return (
    <ul className="photos">
      {ids.map((id, at) => (
        <li key={id}>
          <a href={`/api/files/${id}`} target="_blank" rel="noreferrer">
            <img src={`/api/files/${id}`} alt={`${say(judgingSays.photo)} ${at + 1}`} loading="lazy" />
          </a>
          {children?.(id)}
        </li>
      ))}
    </ul>
  )
}
