import { Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { headingNames, headings, type Heading } from '../../accounting/words.ts'
import { answerAssessment, readReportMaterial, writeDutyReport } from '../../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useReportAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

type Sections = Record<Heading, string>

/** 写述职报告: what the system has seen is put in at a press, where nothing is written yet. */
export function WriteForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const initial = Object.fromEntries(headings.map((each) => [each, paper.sections?.[each] ?? ''])) as Sections
  const form = useReportAct<typeof writeDutyReport, { sections: Sections }>(writeDutyReport, props, {
    act: 'write',
    initial: { sections: initial },
  })
  const { sections } = form.typed
  const material = useReply(readReportMaterial, { params: { id: paper.id } })
  const change = (changed: Partial<Sections>) => form.change({ sections: { ...sections, ...changed } })
  const fill = () => {
    const drafted = material.data?.sections
    if (drafted) change(Object.fromEntries(headings.map((each) => [each, sections[each] || drafted[each]])))
  }
  return (
    <ActShell {...props} name={nameOf('write')} form={form} onSubmit={() => form.run(form.typed)}>
      <Text size="sm">{say(says.fromWorkHint)}</Text>
      <Group>
        <Button variant="default" onClick={fill} loading={material.isPending}>
          {say(says.fromWork)}
        </Button>
      </Group>
      {headings.map((heading) => (
        <TextField
          key={heading}
          label={headingNames[heading]}
          field={heading}
          value={sections[heading]}
          onChange={(text) => change({ [heading]: text })}
          error={form.error}
          max={3000}
          rows={4}
          required={false}
        />
      ))}
    </ActShell>
  )
}

interface Point {
  readonly promise: string
  readonly dueOn: string
}

/** 答复意见，提出整改. */
export function AnswerForm(props: ActProps) {
  const form = useReportAct<typeof answerAssessment, { answer: string; points: Point[] }>(answerAssessment, props, {
    act: 'answer',
    initial: { answer: '', points: [] },
  })
  const { answer, points } = form.typed
  return (
    <ActShell {...props} name={nameOf('answer')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.answer}
        field="answer"
        value={answer}
        onChange={(text) => form.change({ answer: text })}
        error={form.error}
        max={2000}
        rows={4}
      />
      <Points points={points} onChange={(changed) => form.change({ points: changed })} error={form.error} />
    </ActShell>
  )
}

interface PointsProps {
  readonly points: readonly Point[]
  readonly onChange: (points: Point[]) => void
  readonly error: unknown
}

function Points({ points, onChange, error }: PointsProps) {
  const say = useSay()
  const set = (index: number, changed: Partial<Point>) =>
    onChange(points.map((each, at) => (at === index ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.points)}>
      <Stack gap="sm">
        {points.map(({ promise, dueOn }, index) => (
          <Stack key={index} gap="xs" className="paper-part">
            <LineField
              label={says.point}
              field={`points.${index}.promise`}
              max={300}
              value={promise}
              onChange={(text) => set(index, { promise: text })}
              error={error}
            />
            <LineField
              type="date"
              label={says.dueOn}
              field={`points.${index}.dueOn`}
              value={dueOn}
              onChange={(text) => set(index, { dueOn: text })}
              error={error}
            />
            <Group>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onChange(points.filter((_, at) => at !== index))}
              >
                {say(says.remove)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => onChange([...points, { promise: '', dueOn: '' }])}>
            {say(says.addPoint)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
