import { call } from '../../../ui/call.ts'
import { FileImport, type SendFile } from '../../../ui/file-import.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { importDeputies } from '../contract.ts'
import { headings, says } from './says.ts'

const send: SendFile = ({ fileName, content, confirm }, signal) =>
  call(importDeputies, { body: { fileName, content, confirm } }, signal)

export default function ImportDeputiesPage() {
  const say = useSay()
  return (
    <Page title={says.importing} actions={<Link to="/deputies">{say(says.backToRoll)}</Link>}>
      <FileImport
        send={send}
        accept=".xlsx,.csv"
        refreshes={['listDeputies', 'listDelegations', 'readStructure', 'readDeputy']}
        headings={headings}
        after={<Link to="/deputies">{say(says.backToRoll)}</Link>}
      />
    </Page>
  )
}
