import { Group, Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { FileLinks, type FileAddress } from './file-links.tsx'
import { documentSays } from './says.ts'
import './documents.css'

interface DocumentsSectionProps {
  readonly documents: readonly { readonly kind: string; readonly name: Bilingual; readonly address: FileAddress }[]
}

/** 公文: what the record can be put on paper as, each for Word and as PDF. */
export function DocumentsSection({ documents }: DocumentsSectionProps) {
  const say = useSay()
  if (documents.length === 0) return null
  return (
    <div className="screen-only">
      <Section title={documentSays.title}>
        <Text size="sm" c="gray.7" mb="xs">
          {say(documentSays.hint)}
        </Text>
        <ul className="document-list">
          {documents.map(({ kind, name, address }) => (
            <li key={kind}>
              <Group justify="space-between" wrap="nowrap">
                <Text>{capital(say(name))}</Text>
                <FileLinks of={name} address={address} />
              </Group>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
