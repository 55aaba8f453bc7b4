import { Group, Text } from '@mantine/core'
import { addressOf } from '../../../../ui/call.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { getSuggestionDocument, type SuggestionPage } from '../../contract.ts'
import { offered } from '../../documents/rules.ts'
import { suggestionDocumentNames } from '../../documents/words.ts'
import { Section } from '../section.tsx'
import { FileLinks } from './file-links.tsx'
import { documentSays } from './says.ts'

/** 公文: what the record can be put on paper as, each for Word and as PDF. */
export function PaperDocuments({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  return (
    <div className="screen-only">
      <Section title={documentSays.title}>
        <Text size="sm" c="gray.7" mb="xs">
          {say(documentSays.hint)}
        </Text>
        <ul className="document-list">
          {offered(paper).map((kind) => (
            <li key={kind}>
              <Group justify="space-between" wrap="nowrap">
                <Text>{capital(say(suggestionDocumentNames[kind]))}</Text>
                <FileLinks
                  of={suggestionDocumentNames[kind]}
                  address={(file) => addressOf(getSuggestionDocument.path, { params: { id: paper.id, kind, file } })}
                />
              </Group>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
