import { Button, Text } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { sayInstant } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { dropVisitPhoto, type VisitPhoto } from '../../contract.ts'
import { says } from './says.ts'

interface PhotoListProps {
  readonly visitId: string
  readonly stopId: string
  readonly photos: readonly VisitPhoto[]
  /** Whether those the reader may take out are offered to be taken out. */
  readonly changing?: boolean
}

/** Photographs small, each opening in full, with when, where and by whom. */
export function PhotoList({ visitId, stopId, photos, changing = false }: PhotoListProps) {
  const say = useSay()
  const dropping = useCall(dropVisitPhoto, { refreshes: ['readVisit'] })
  if (photos.length === 0) return null
  return (
    <>
      <ProblemNotice error={dropping.error} />
      <ul className="visit-photos">
        {photos.map(({ fileId, caption, takenAt, place, latitude, longitude, by, mayDrop }) => (
          <li key={fileId}>
            <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
              <img src={`/api/files/${fileId}`} alt={caption} loading="lazy" />
            </a>
            <Text size="sm">{caption}</Text>
            <Text size="sm" c="gray.7">
              {inOneLine([say(sayInstant(takenAt)), place, `${say(says.by)}${by}`])}
            </Text>
            {latitude === null || longitude === null ? null : (
              <Text size="sm" c="gray.7">
                {say(says.spot)}
                {latitude.toFixed(4)}, {longitude.toFixed(4)}
              </Text>
            )}
            {changing && mayDrop ? (
              <Button
                variant="default"
                size="compact-md"
                mt={4}
                aria-label={`${say(says.dropPhoto)} ${caption}`}
                onClick={() => dropping.mutate({ params: { id: visitId, stopId, fileId } })}
              >
                {say(says.dropPhoto)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
