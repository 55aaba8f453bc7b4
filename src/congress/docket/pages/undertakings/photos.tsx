import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import type { Photo } from './acceptance-typed.ts'
import { says } from './says.ts'

interface PhotosProps {
  readonly photos: readonly Photo[]
  /** What stands under each. */
  readonly children?: (fileId: string) => ReactNode
}

/** Photographs small, each opening in full. */
export function Photos({ photos, children }: PhotosProps) {
  const say = useSay()
  if (photos.length === 0) return null
  return (
    <ul className="photos">
      {photos.map(({ fileId, caption }, at) => (
        <li key={fileId}>
          <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
            <img src={`/api/files/${fileId}`} alt={caption || `${say(says.photo)} ${at + 1}`} loading="lazy" />
          </a>
          {caption ? <Text size="sm">{caption}</Text> : null}
          {children?.(fileId)}
        </li>
      ))}
    </ul>
  )
}
