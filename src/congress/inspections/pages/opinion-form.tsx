import { Button, Fieldset, Group, Stack } from '@mantine/core'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { writeOpinion } from '../contract.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { pointName, says } from './says.ts'

interface PointTyped {
  readonly problem: string
  readonly suggestion: string
}

interface Typed {
  readonly situation: string
  readonly merits: string
  readonly points: PointTyped[]
}

const noPoint: PointTyped = { problem: '', suggestion: '' }

/** 起草视察意见: from what was noted, how things stand, what was done well, and each problem with what is suggested. */
export function OpinionForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const form = useInspectionAct<typeof writeOpinion, Typed>(writeOpinion, props, {
    act: 'write',
    initial: {
      situation: paper.situation,
      merits: paper.merits,
      points:
        paper.points.length > 0 ? paper.points.map(({ problem, suggestion }) => ({ problem, suggestion })) : [noPoint],
    },
  })
  const { situation, merits, points } = form.typed
  const noted = paper.observations
    .map(({ by, seenOn, place, text }) => `${say(sayDay(seenOn))} ${place}（${by}）：${text}`)
    .join('\n')
  const set = (index: number, changed: Partial<PointTyped>) =>
    form.change({ points: points.map((each, at) => (at === index ? { ...each, ...changed } : each)) })
  const field = (name: 'situation' | 'merits') => ({
    field: name,
    value: form.typed[name],
    onChange: (text: string) => form.change({ [name]: text }),
    error: form.error,
  })
  const submit = () =>
    form.run({ situation, merits, points: points.filter(({ problem, suggestion }) => problem || suggestion) })
  return (
    <ActShell {...props} name={nameOf('write')} form={form} onSubmit={submit}>
      {noted ? (
        <Group>
          <Button
            variant="default"
            onClick={() => form.change({ situation: [situation, noted].filter(Boolean).join('\n') })}
          >
            {say(says.fromNotes)}
          </Button>
        </Group>
      ) : null}
      <TextField label={says.situation} max={8000} rows={5} {...field('situation')} />
      <TextField label={says.merits} max={8000} required={false} {...field('merits')} />
      {points.map((point, index) => (
        <Fieldset key={index} legend={say(pointName(index + 1))}>
          <Stack gap="sm">
            <TextField
              label={says.problem}
              field={`points.${index}.problem`}
              value={point.problem}
              onChange={(problem) => set(index, { problem })}
              error={form.error}
              max={2000}
              rows={2}
            />
            <TextField
              label={says.suggestion}
              field={`points.${index}.suggestion`}
              value={point.suggestion}
              onChange={(suggestion) => set(index, { suggestion })}
              error={form.error}
              max={2000}
              rows={2}
            />
            <Group>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => form.change({ points: points.filter((_, at) => at !== index) })}
              >
                {say(says.remove)}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" onClick={() => form.change({ points: [...points, noPoint] })}>
          {say(says.addPoint)}
        </Button>
      </Group>
    </ActShell>
  )
}
