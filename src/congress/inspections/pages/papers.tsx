import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { FilesField, Section, SentFiles, type ChosenFile } from '../../docket/pages/index.tsx'
import { addPapers, type InspectionPage } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** 视察资料: what members and the organ read beforehand; the office adds them. */
export function Papers({ paper }: { paper: InspectionPage }) {
  const say = useSay()
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [adds, setAdds] = useState(false)
  const adding = useCall(addPapers, { refreshes })
  if (paper.papers.length === 0 && !paper.mayArrange) return null
  const add = () =>
    adding.mutate({ params: { id: paper.id }, body: { files } }, { onSuccess: () => (setFiles([]), setAdds(false)) })
  return (
    <Section title={says.papers}>
      {paper.papers.length === 0 ? <Text mb="sm">{say(says.noPapers)}</Text> : <SentFiles files={paper.papers} />}
      {paper.mayArrange && !adds ? (
        <Group mt="sm" className="screen-only">
          <Button variant="default" onClick={() => setAdds(true)}>
            {say(says.addPapers)}
          </Button>
        </Group>
      ) : null}
      {adds ? (
        <Stack gap="sm" mt="sm" className="screen-only">
          <FilesField label={says.files} max={20} value={files} onChange={setFiles} />
          <ProblemNotice error={adding.error} />
          <Group>
            <Button loading={adding.isPending} disabled={files.length === 0} onClick={add}>
              {say(says.savePapers)}
            </Button>
            <Button variant="default" onClick={() => setAdds(false)}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      ) : null}
    </Section>
  )
}
