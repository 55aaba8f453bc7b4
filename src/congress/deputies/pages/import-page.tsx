import type { Answer } from '../../../platform/http/contract.ts'
import { call } from '../../../ui/call.ts'
import { FileImport, type Question, type SentFile } from '../../../ui/file-import.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { importDeputies } from '../contract.ts'
import { areaSays, newAreas } from './area-says.ts'
import { headings, says } from './says.ts'

type Imported = Answer<typeof importDeputies>

const send = ({ agreed, ...file }: SentFile, signal: AbortSignal): Promise<Imported> =>
  call(importDeputies, { body: { ...file, createAreas: agreed } }, signal)

/** A misspelt village would become a second one: new ones are entered only when the reader says so. */
const ask = ({ newAreas: names }: Imported): Question | null =>
  names.length === 0 ? null : { title: newAreas(names.length), items: names, agree: areaSays.agree }

export default function ImportDeputiesPage() {
  const say = useSay()
  return (
    <Page title={says.importing} actions={<Link to="/deputies">{say(says.backToRoll)}</Link>}>
      <FileImport
        send={send}
        accept=".xlsx,.csv"
        refreshes={['listAreas', 'listDeputies', 'listDelegations', 'readStructure', 'readDeputy']}
        headings={headings}
        ask={ask}
        after={<Link to="/deputies">{say(says.backToRoll)}</Link>}
      />
    </Page>
  )
}
