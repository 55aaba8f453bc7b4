import { Group, Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { FileLinks, type FileAddress } from './file-links.tsx'
import { documentSays } from './says.ts'
import './documents.css'

interface DocumentsSectionProps<Kind extends string> {
  /** What can be made now; without any there is no section. */
  readonly kinds: readonly Kind[]
  readonly names: Readonly<Record<Kind, Bilingual>>
  readonly address: (kind: Kind, file: Parameters<FileAddress>[0]) => string
}

/** 公文: what the record can be put on paper as, each for Word and as PDF. */
export function DocumentsSection<Kind extends string>({ kinds, names, address }: DocumentsSectionProps<Kind>) {
  const say = useSay()
  if (kinds.length === 0) return null
  return (
    <div className="screen-only">
      <Section title={documentSays.title}>
        <Text size="sm" c="gray.7" mb="xs">
          {say(documentSays.hint)}
        </Text>
        <ul className="document-list">
          {kinds.map((kind) => (
            <li key={kind}>
              <Group justify="space-between" wrap="nowrap">
                <Text>{capital(say(names[kind]))}</Text>
                <FileLinks of={names[kind]} address={(file) => address(kind, file)} />
              </Group>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
