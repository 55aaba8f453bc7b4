import { Anchor, Group } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'

const files = [
  { file: 'docx', name: 'Word' },
  { file: 'pdf', name: 'PDF' },
] as const

interface FileLinksProps {
  /** What is kept, for readers who listen. */
  readonly of: Bilingual
  readonly address: (file: (typeof files)[number]['file']) => string
}

/** A document to keep, for Word and as PDF. */
export function FileLinks({ of, address }: FileLinksProps) {
  const say = useSay()
  return (
    <Group gap="xs" wrap="nowrap" className="screen-only">
      {files.map(({ file, name }) => (
        <Anchor key={file} href={address(file)} download className="way-on" aria-label={`${say(of)} ${name}`}>
          {name}
        </Anchor>
      ))}
    </Group>
  )
}
