import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { call } from '../../../../ui/call.ts'
import { FileImport, type Question, type SentFile } from '../../../../ui/file-import.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { importSuggestions } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { headings, missing, says } from './import-says.ts'

type Imported = Answer<typeof importSuggestions>

const send = ({ agreed, ...file }: SentFile, signal: AbortSignal): Promise<Imported> =>
  call(importSuggestions, { body: { ...file, createOrgans: agreed } }, signal)

/** Organs are made only when the reader says so: a misspelt name would become a second organ. */
const ask = ({ missingOrgans }: Imported): Question | null =>
  missingOrgans.length === 0 ? null : { title: missing(missingOrgans.length), items: missingOrgans, agree: says.agree }

const stateName = (state: string): Bilingual => suggestionLife.states[state]?.name ?? { zh: state, en: state }

const columns = [
  { key: 'row', name: says.row },
  { key: 'title', name: says.title },
  { key: 'organ', name: says.organ },
  { key: 'state', name: says.state, sayValue: stateName },
]

export default function ImportSuggestionsPage() {
  const say = useSay()
  return (
    <Page title={says.importing} actions={<Link to="/suggestions">{say(says.back)}</Link>}>
      <FileImport
        send={send}
        accept=".jsonl,.xlsx,.csv"
        refreshes={['listSuggestions', 'countSuggestions', 'listOrgans', 'readInbox', 'listDuties']}
        headings={headings}
        columns={columns}
        ask={ask}
        after={<Link to="/suggestions">{say(says.back)}</Link>}
      />
    </Page>
  )
}
