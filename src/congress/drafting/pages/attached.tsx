import { Anchor, Text } from '@mantine/core'
import { useCall } from '../../../ui/ask.ts'
import { addressOf } from '../../../ui/call.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { sayDay } from '../../../ui/day.ts'
import { readFile } from '../../../platform/files/contract.ts'
import { removeAttachment, type Attachment } from '../contract.ts'
import { attachmentKindNames } from '../words.ts'
import { PressTwice } from './press-twice.tsx'
import { sizeOf, studySays } from './study-says.ts'

interface AttachedProps {
  readonly matterId: string
  readonly attachments: readonly Attachment[]
  /** Whether the reader may take them out. */
  readonly open: boolean
}

const fileAddress = (id: string): string => addressOf(readFile.path, { params: { id } })
const isPicture = ({ mediaType }: Attachment): boolean => mediaType.startsWith('image/')

/** What is attached: pictures as pictures with their words, documents by name and size. */
export function Attached({ matterId, attachments, open }: AttachedProps) {
  const pictures = attachments.filter(isPicture)
  const documents = attachments.filter((each) => !isPicture(each))
  return (
    <>
      {pictures.length > 0 ? (
        <ul className="attached-photos">
          {pictures.map((picture) => (
            <li key={picture.fileId}>
              <Picture picture={picture} />
              {open ? <Remove matterId={matterId} fileId={picture.fileId} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className="attached-files">
          {documents.map((file) => (
            <li key={file.fileId}>
              <Anchor href={fileAddress(file.fileId)} download>
                {file.caption}
              </Anchor>{' '}
              <Text component="span" size="sm" c="gray.7">
                {file.name} · {sizeOf(file.size)}
              </Text>
              {open ? <Remove matterId={matterId} fileId={file.fileId} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Picture({ picture }: { picture: Attachment }) {
  const say = useSay()
  const { fileId, caption, takenOn, takenAt, kind } = picture
  const where = [takenOn ? say(sayDay(takenOn)) : '', takenAt].filter(Boolean).join(' · ')
  return (
    <figure>
      <a href={fileAddress(fileId)} target="_blank" rel="noopener">
        <img src={fileAddress(fileId)} alt={caption} loading="lazy" />
      </a>
      <figcaption>
        {kind === 'photo' ? null : <strong>{say(attachmentKindNames[kind])} </strong>}
        {caption}
        {where ? <div>{where}</div> : null}
      </figcaption>
    </figure>
  )
}

function Remove({ matterId, fileId }: { matterId: string; fileId: string }) {
  const remove = useCall(removeAttachment, { refreshes: ['readDrafting'] })
  return (
    <>
      <PressTwice
        name={studySays.remove}
        question={studySays.removeSure}
        busy={remove.isPending}
        onSure={() => remove.mutate({ params: { id: matterId, fileId } })}
      />
      <ProblemNotice error={remove.error} />
    </>
  )
}
