import { Text } from '@mantine/core'
import './photos.css'

/** A file as a page shows it. */
export interface ShownFile {
  readonly fileId: string
  readonly caption: string
  readonly name: string
  readonly mediaType: string
}

const addressOf = (fileId: string): string => `/api/files/${fileId}`

/** Files sent beside a text: pictures small, each opening in full; documents by name. */
export function SentFiles({ files }: { files: readonly ShownFile[] }) {
  if (files.length === 0) return null
  return (
    <ul className="sent-files">
      {files.map(({ fileId, caption, name, mediaType }) => (
        <li key={fileId}>
          {mediaType.startsWith('image/') ? (
            <>
              <a href={addressOf(fileId)} target="_blank" rel="noreferrer">
                <img src={addressOf(fileId)} alt={caption || name} loading="lazy" />
              </a>
              <Text size="sm">{caption}</Text>
            </>
          ) : (
            <a href={addressOf(fileId)} download>
              {caption || name}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
