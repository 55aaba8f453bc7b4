import { Anchor, Button, Group, Text } from '@mantine/core'
import { readFile } from '../../../../platform/files/contract.ts'
import { useCall } from '../../../../ui/ask.ts'
import { addressOf } from '../../../../ui/call.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { removeMatterPaper, type MajorMatterPage } from '../../contract.ts'
import type { PartProps } from '../part.ts'
import { AttachPaper } from './attach-paper.tsx'
import { submittingSays } from './says.ts'

const kilobytes = (size: number): string => `${Math.max(1, Math.round(size / 1024))} KB`

type Paper = MajorMatterPage['submitting']['papers'][number]

/** The papers beside the matter, each to open; and while it is written, what the list still asks for. */
export function SubmittingPart({ paper }: PartProps) {
  const say = useSay()
  const { papers, asked, mayMend } = paper.submitting
  const missing = asked.filter((name) => !papers.some((each) => each.name === name))
  if (papers.length === 0 && !mayMend) return null
  return (
    <Section title={submittingSays.papers}>
      {papers.length === 0 ? <Text c="gray.7">{say(submittingSays.noPapers)}</Text> : null}
      <ul className="plain-list">
        {papers.map((each) => (
          <li key={each.id}>
            <OnePaper matterId={paper.id} paper={each} mayMend={mayMend} />
          </li>
        ))}
      </ul>
      {mayMend ? (
        <div className="screen-only">
          {missing.length > 0 ? (
            <Text size="sm" fw={600} mb="xs">
              {say(submittingSays.stillAsked)}
              {say({ zh: '：', en: ': ' })}
              {missing.join(say({ zh: '、', en: ', ' }))}
            </Text>
          ) : null}
          <AttachPaper matterId={paper.id} missing={missing} />
        </div>
      ) : null}
    </Section>
  )
}

function OnePaper({ matterId, paper, mayMend }: { matterId: string; paper: Paper; mayMend: boolean }) {
  const say = useSay()
  const removing = useCall(removeMatterPaper, { refreshes: ['readMajorMatter'] })
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Anchor href={addressOf(readFile.path, { params: { id: paper.fileId } })} download>
            {paper.name}
          </Anchor>
          <Text size="sm" c="gray.7" className="long">
            {paper.file} · {kilobytes(paper.size)}
          </Text>
        </div>
        {mayMend ? (
          <Button
            variant="default"
            className="screen-only"
            loading={removing.isPending}
            aria-label={`${say(submittingSays.remove)} ${paper.name}`}
            onClick={() => removing.mutate({ params: { id: matterId, paperId: paper.id }, body: {} })}
          >
            {say(submittingSays.remove)}
          </Button>
        ) : null}
      </Group>
      <ProblemNotice error={removing.error} />
    </>
  )
}
