import { List, Table, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { useParam } from '../../../../ui/place.ts'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  PrintButton,
  Section,
  StateOf,
  TextSection,
  Undertakings,
} from '../../../docket/pages/index.tsx'
import { dutyReportLife } from '../../accounting/life.ts'
import { countingNames, gradeNames, grades, headingNames, headings, headNames, heads } from '../../accounting/words.ts'
import { readDutyReport, type DutyReportPage as Paper } from '../../contract.ts'
import { forms } from './forms.tsx'
import { says } from './says.ts'

/** One report to voters: when and where, what it says, what voters thought of it, and what will be put right. */
export default function DutyReportPage() {
  const id = useParam('id')
  const found = useReply(readDutyReport, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/duty-reports' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const here = `/duty-reports/${paper.id}`
  const title = say({ zh: `${paper.deputy.name}代表述职`, en: `${paper.deputy.name} reports to voters` })
  return (
    <MatterFrame
      paper={paper}
      life={dutyReportLife}
      title={title}
      here={here}
      actions={<PrintButton />}
      headline={
        <MatterHeadline state={<StateOf life={dutyReportLife} state={paper.state} />} list="/duty-reports">
          <Text component="span">
            {say(sayDay(paper.heldOn ?? paper.reportOn))} · {paper.place}
          </Text>
        </MatterHeadline>
      }
      now={() => <MatterDuties duties={paper.duties} none={says.noneOwed} />}
      acts={(onDone) => <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />}
      body={(onDone) => (
        <>
          <Report paper={paper} />
          <Assessment paper={paper} />
          <Undertakings undertakings={paper.undertakings} onDone={onDone} />
        </>
      )}
      course={<About paper={paper} />}
    />
  )
}

function Report({ paper: { sections, answer } }: { paper: Paper }) {
  const say = useSay()
  if (!sections)
    return (
      <Section title={says.report}>
        <Text>{say(says.notYours)}</Text>
      </Section>
    )
  return (
    <>
      <TextSection
        title={says.report}
        parts={headings.map((each) => ({ name: headingNames[each], text: sections[each] ?? '' }))}
      />
      {answer ? (
        <Section title={says.answer}>
          <Text className="prose">{answer}</Text>
        </Section>
      ) : null}
    </>
  )
}

function Assessment({ paper: { assessment } }: { paper: Paper }) {
  const say = useSay()
  if (!assessment) return null
  const { sheets, countedBy, sums, opinions } = assessment
  return (
    <Section title={says.assessment}>
      <Text size="sm">
        {say(says.sheets)} {sheets} · {say(countingNames[countedBy])} · {say(says.nameless)}
      </Text>
      <Table.ScrollContainer minWidth={320}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say(says.head)}</Table.Th>
              {grades.map((grade) => (
                <Table.Th key={grade}>{say(gradeNames[grade])}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {heads.map((head) => (
              <Table.Tr key={head}>
                <Table.Th scope="row">{say(headNames[head])}</Table.Th>
                {grades.map((grade) => (
                  <Table.Td key={grade}>{sums[head]?.[grade] ?? 0}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text fw={600}>{say(says.opinionsShown)}</Text>
      {opinions.length === 0 ? <Text>{say(says.noOpinions)}</Text> : null}
      <List>
        {opinions.map((text, index) => (
          <List.Item key={index}>{text}</List.Item>
        ))}
      </List>
    </Section>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.deputy, paper.deputy.name],
        [says.reportOn, say(sayDay(paper.reportOn))],
        [says.place, paper.place],
        [says.listeners, paper.listeners],
        [says.covers, say(sayDay(paper.coversFrom))],
        [says.heldOn, paper.heldOn ? say(sayDay(paper.heldOn)) : null],
        [says.present, paper.votersPresent],
        [says.fewBecause, paper.fewBecause],
        [says.publishedOn, paper.publishedOn ? say(sayDay(paper.publishedOn)) : null],
      ]}
    />
  )
}
