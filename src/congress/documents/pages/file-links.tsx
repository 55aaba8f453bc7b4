import { Anchor, Group } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'
import { documentFiles } from '../contract.ts'

export type FileAddress = (file: (typeof documentFiles)[number]) => string

const names = { docx: 'Word', pdf: 'PDF' } as const

interface FileLinksProps {
  /** What is kept, for readers who listen. */
  readonly of: Bilingual
  readonly address: FileAddress
}

/** A document to keep, for Word and as PDF. */
export function FileLinks({ of, address }: FileLinksProps) {
  const say = useSay()
  return (
    <Group gap="xs" wrap="nowrap" className="screen-only">
      {documentFiles.map((file) => (
        <Anchor key={file} href={address(file)} download className="way-on" aria-label={`${say(of)} ${names[file]}`}>
          {names[file]}
        </Anchor>
      ))}
    </Group>
  )
}
