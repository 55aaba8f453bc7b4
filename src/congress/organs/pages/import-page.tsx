import { call } from '../../../ui/call.ts'
import { FileImport, type SendFile } from '../../../ui/file-import.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { importOrgans } from '../contract.ts'
import { headings, says } from './says.ts'

const send: SendFile = ({ fileName, content, confirm }, signal) =>
  call(importOrgans, { body: { fileName, content, confirm } }, signal)

export default function ImportOrgansPage() {
  const say = useSay()
  return (
    <Page title={says.importing} actions={<Link to="/organs">{say(says.back)}</Link>}>
      <FileImport
        send={send}
        accept=".xlsx,.csv"
        refreshes={['listOrgans']}
        headings={headings}
        after={<Link to="/organs">{say(says.back)}</Link>}
      />
    </Page>
  )
}
